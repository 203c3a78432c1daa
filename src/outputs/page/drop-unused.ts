import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../library/content/files.ts';

/**
 * Deletes what Astro put into the folder `assets` and no page asks for: scripts that were put together into others.
 *
 * @param folder The finished site, an absolute path.
 * @param shown The names of the files there that some page names.
 */
export async function dropUnused(folder: string, shown: ReadonlySet<string>): Promise<void> {
  const assets = join(folder, 'assets');
  const files = await listFiles(assets);
  const used = new Set(shown);
  // What a script brings along is named in it; a set goes on to what is added while it is walked.
  for (const name of used) {
    if (!name.endsWith('.js') || !files.includes(name)) continue;
    const text = await readFile(join(assets, name), 'utf8');
    for (const file of files) if (text.includes(file)) used.add(file);
  }
  const unused = files.filter((file) => !used.has(file) && !file.endsWith('.css'));
  await Promise.all(unused.map((file) => rm(join(assets, file))));
}

/** The names of the files in `assets/` that a page names. */
export function assetsIn(html: string): readonly string[] {
  return [...new Set(html.match(/(?<=\/assets\/)[\w.-]+/g))];
}
