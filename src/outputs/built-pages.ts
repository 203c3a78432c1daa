import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../library/read/files.ts';
import type { Urls } from '../library/urls.ts';

/** A page as it was rendered. */
export interface BuiltPage {
  /** Its address from the root of the host. */
  readonly path: string;
  /** Its file, from the folder of the site. */
  readonly file: string;
  readonly html: string;
  /** Whether it asks search engines to leave it out. */
  readonly hidden: boolean;
}

/** Every page of a rendered site, in order of its file. */
export async function readPages(folder: string, urls: Urls): Promise<BuiltPage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      return {
        path: urls.file(file.replace(/(^|\/)index\.html$/, '$1')),
        file,
        html,
        hidden: html.includes('<meta name="robots" content="noindex"'),
      };
    }),
  );
}
