import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../../library/content/files.ts';
import type { Urls } from '../../library/urls.ts';
import { searchedPart } from '../search/searched-part.ts';
import { assetsIn } from './drop-unused.ts';
import { digest } from './page-key.ts';

/** What the rest of a site is made from of one finished page. */
export interface PageFacts {
  /** Whether it asks search engines to leave it out. */
  readonly hidden: boolean;
  /** The names of the files in `assets/` that it shows. */
  readonly assets: readonly string[];
  /** A digest of what of it can be found; nothing where it is not to be found. */
  readonly searched?: string | undefined;
}

/** A page of the finished site. Its HTML stays on disk: ten thousand do not fit into memory. */
export interface BuiltPage extends PageFacts {
  /** Its address from the root of the host. */
  readonly path: string;
  html(): Promise<string>;
}

/** What is made of a page. */
export interface Finishing {
  /** What is known of it already, where it is finished: it is not read. */
  known(path: string): PageFacts | undefined;
  /** What becomes of its HTML. */
  finished(html: string, file: string, path: string): string | Promise<string>;
}

/**
 * Finishes every rendered page of a site, one in memory at a time.
 *
 * @returns The pages in order of their files.
 */
export async function finishPages(
  folder: string,
  urls: Urls,
  { known, finished }: Finishing,
): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for (const file of (await listFiles(folder)).filter((name) => name.endsWith('.html'))) {
    const place = join(folder, file);
    const path = urls.file(file.replace(/(^|\/)index\.html$/, '$1'));
    const html = () => readFile(place, 'utf8');
    const facts = known(path);
    if (facts) {
      pages.push({ path, ...facts, html });
      continue;
    }
    const rendered = await html();
    const text = await finished(rendered, file, path);
    if (text !== rendered) await writeFile(place, text);
    pages.push({ path, ...factsOf(text), html });
  }
  return pages;
}

function factsOf(html: string): PageFacts {
  const part = searchedPart(html);
  return {
    hidden: html.includes('<meta name="robots" content="noindex"'),
    assets: assetsIn(html),
    ...(part !== undefined && { searched: digest([part]) }),
  };
}

/** Whether something that was kept is what is known of a page. */
export function isPageFacts(value: unknown): value is PageFacts {
  return typeof value === 'object' && value !== null && 'hidden' in value && 'assets' in value;
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
