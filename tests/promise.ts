/**
 * Nothing published carries a place or the name of a device: `node tests/promise.ts FOLDER` looks at every file in a
 * folder, such as a built site, and names those that tell more than they show.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { tellingOf } from '../src/check/files/tells.ts';
import { listAllFiles } from '../src/library/content/files.ts';
import { inspect, isClean } from '../src/media/inspect.ts';

/** Texts that a build makes, in which programs and addresses are meant. */
const built = /\.(?:html|css|js|mjs|json|xml|txt|webmanifest)$|(?:^|\/)_(?:headers|redirects)$|^pagefind\//;

/** Files in a folder that tell more than they show, each with what it tells. */
export async function brokenPromises(folder: string): Promise<string[]> {
  const broken: string[] = [];
  for (const path of await listAllFiles(folder)) {
    if (built.test(path)) continue;
    const inspection = await inspect(await readFile(join(folder, path)));
    if (!isClean(inspection)) broken.push(`${path}: ${tellingOf(inspection)}`);
  }
  return broken;
}

if (import.meta.main) {
  const broken = await brokenPromises(resolve(process.argv[2] ?? 'dist'));
  for (const line of broken) console.log(line);
  console.log(
    broken.length === 0 ? 'The promise holds.' : `${broken.length} files tell more than they show.`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
}
