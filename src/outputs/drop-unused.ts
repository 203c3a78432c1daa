import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../library/read/files.ts';
import type { BuiltPage } from './built-pages.ts';

/**
 * Deletes the pictures that no page shows. Astro copies each original into the
 * site beside the sizes made from it, with the place it was taken still in it.
 *
 * @param folder The finished site, an absolute path.
 */
export async function dropUnused(folder: string, pages: readonly BuiltPage[]): Promise<void> {
  const assets = join(folder, 'assets');
  const shown = new Set(pages.flatMap(({ html }) => html.match(/(?<=\/assets\/)[^"'\s,)]+/g) ?? []));
  const pictures = (await listFiles(assets)).filter((file) => !/\.(?:js|css)$/.test(file));
  await Promise.all(pictures.filter((file) => !shown.has(file)).map((file) => rm(join(assets, file))));
}
