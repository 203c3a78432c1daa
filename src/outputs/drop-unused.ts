import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../library/read/files.ts';

/**
 * Deletes the pictures that no page shows. Astro copies each original into the
 * site beside the sizes made from it, with the place it was taken still in it.
 *
 * @param folder The finished site, an absolute path.
 * @param shown The names of those that some page shows.
 */
export async function dropUnused(folder: string, shown: ReadonlySet<string>): Promise<void> {
  const assets = join(folder, 'assets');
  const pictures = (await listFiles(assets)).filter((file) => !/\.(?:js|css)$/.test(file));
  await Promise.all(pictures.filter((file) => !shown.has(file)).map((file) => rm(join(assets, file))));
}

/** The names of the files in `assets/` that a page shows. */
export function assetsIn(html: string): readonly string[] {
  return html.match(/(?<=\/assets\/)[^"'\s,)]+/g) ?? [];
}
