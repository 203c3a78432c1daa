import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPublicFiles } from '../../library/content/public-files.ts';
import { cleaned } from '../../media/clean.ts';
import { inspect, isClean } from '../../media/inspect.ts';

/** What became of the files that are published beside the pages. */
export interface Copied {
  /** All of them, from their folder, with forward slashes. */
  readonly paths: ReadonlySet<string>;
  /** Those that are published as they are, because the author gave a reason. */
  readonly kept: ReadonlySet<string>;
  /** Those in whose place the blog has a file of its own. */
  readonly taken: readonly string[];
}

/**
 * Copies the files that are published beside the pages into the site: without what they tell where that can be taken
 * out, and otherwise as they are, of which `inspectSite` judges. What a computer left there, and the reasons for keeping
 * a file, stay behind.
 *
 * @param from Their folder, an absolute path.
 * @param to The site, an absolute path.
 */
export async function copyPublic(from: string, to: string): Promise<Copied> {
  const paths = new Set<string>();
  const kept = new Set<string>();
  const taken: string[] = [];
  const { files } = await readPublicFiles(from);
  for (const { path, keep } of files) {
    const [source, target] = [join(from, path), join(to, path)];
    paths.add(path);
    if (keep) kept.add(path);
    await mkdir(dirname(target), { recursive: true });
    const copied = keep ? copyFile(source, target, constants.COPYFILE_EXCL) : copyClean(source, target);
    await copied.catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      paths.delete(path);
      kept.delete(path);
      taken.push(path);
    });
  }
  return { paths, kept, taken };
}

async function copyClean(source: string, target: string): Promise<void> {
  const bytes = await readFile(source);
  const inspection = await inspect(bytes);
  const result = isClean(inspection) ? bytes : ((await cleaned(bytes, inspection.kind)) ?? bytes);
  await writeFile(target, result, { flag: 'wx' });
}
