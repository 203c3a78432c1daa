import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../../library/content/files.ts';
import type { Urls } from '../../library/urls.ts';
import { assetsIn } from './drop-unused.ts';

/** A page of the finished site. Its HTML stays on disk: ten thousand do not fit into memory. */
export interface BuiltPage {
  /** Its address from the root of the host. */
  readonly path: string;
  /** Whether it asks search engines to leave it out. */
  readonly hidden: boolean;
  /** The names of the files in `assets/` that it shows. */
  readonly assets: readonly string[];
  html(): Promise<string>;
}

/**
 * Finishes every rendered page of a site, one in memory at a time.
 *
 * @param finished What becomes of a page's HTML.
 * @returns The pages in order of their files.
 */
export async function finishPages(
  folder: string,
  urls: Urls,
  finished: (html: string, file: string, path: string) => string | Promise<string>,
): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.html'))) {
    const place = join(folder, file);
    const path = urls.file(file.replace(/(^|\/)index\.html$/, '$1'));
    const rendered = await readFile(place, 'utf8');
    const html = await finished(rendered, file, path);
    if (html !== rendered) await writeFile(place, html);
    pages.push({
      path,
      hidden: html.includes('<meta name="robots" content="noindex"'),
      assets: assetsIn(html),
      html: () => readFile(place, 'utf8'),
    });
  }
  return pages;
}

/** Every script file of a rendered site: its text, by its name without the folder. */
export async function readScripts(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await listFiles(join(folder, 'assets'))).filter((file) => file.endsWith('.js'));
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [basename(file), await readFile(join(folder, 'assets', file), 'utf8')] as const,
      ),
    ),
  );
}
