import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { inFixedOrder } from './search-index-order.ts';

/** A finished page: its path from the root of the host, base included, and its HTML, read when its turn comes. */
export interface SearchPage {
  readonly url: string;
  /** In which of several indexes it is found; the first is 0. */
  readonly shelf: number;
  html(): Promise<string>;
}

/** The search index could not be made; the message says why. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Makes what the reader's browser searches: an index in `pagefind/`, and one for each further shelf in
 * `pagefind/older-1/` and so on, which is loaded only when it is asked for.
 *
 * Only pages with `data-pagefind-body` are searched. The same pages always make
 * the same files, whatever order they come in.
 *
 * @param folder The folder of the finished site.
 * @param language The language of the site; it decides how words are reduced to their stems.
 * @returns How many pages can be found.
 * @throws {SearchIndexError}
 */
export async function buildSearchIndex(
  pages: readonly SearchPage[],
  folder: string,
  language: string,
): Promise<{ pages: number }> {
  const bundle = join(folder, 'pagefind');
  try {
    await rm(bundle, { recursive: true, force: true });
    let found = 0;
    for (const [shelf, own] of [...Map.groupBy(pages, (page) => page.shelf)].sort(([a], [b]) => a - b)) {
      const { index, errors } = await createIndex({ forceLanguage: new Intl.Locale(language).language });
      if (!index || errors.length > 0) throw new Error(errors.join(' ') || 'Pagefind did not start.');
      const marked = await addMarked(index, own);
      found += marked;
      // Without a single marked page there is nothing to find.
      if (marked > 0) {
        const made = await index.getFiles();
        if (made.errors.length > 0) throw new Error(made.errors.join(' '));
        const files = inFixedOrder(shelf === 0 ? loadedOnly(made.files) : dataOnly(made.files));
        const place = shelf === 0 ? bundle : join(bundle, `older-${shelf}`);
        await Promise.all(files.map((file) => write(join(place, file.path), file.content)));
      }
      await index.deleteIndex();
    }
    return { pages: found };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SearchIndexError(`The search index could not be made: ${reason}`, { cause: error });
  } finally {
    await close();
  }
}

/**
 * Adds the pages that ask for it, one in memory at a time. Pagefind would take
 * every page when none asks, and takes the "false" that Astro writes for a data
 * attribute as a mark.
 */
async function addMarked(index: PagefindIndex, pages: readonly SearchPage[]): Promise<number> {
  let found = 0;
  for (const { url, html } of [...pages].sort((one, other) => (one.url < other.url ? -1 : 1))) {
    const text = await html();
    if (!/\sdata-pagefind-body(?!="false")/.test(text)) continue;
    // Nothing in a page's CSS can be found; Pagefind would read through it all the same.
    await add(index, url, text.replace(/<style>.*?<\/style>/s, ''));
    found += 1;
  }
  return found;
}

async function add(index: PagefindIndex, url: string, html: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) {
    throw new Error(`${url}: ${errors.join(' ')}`);
  }
}

/** Pagefind also brings ready-made interfaces, a worker and a fallback without stems: nothing here asks for them. */
function loadedOnly(files: readonly IndexFile[]): readonly IndexFile[] {
  const stems = files.some(({ path }) => /^wasm\.(?!unknown)/.test(path));
  return files.filter(
    ({ path }) =>
      path === 'pagefind.js' || !(/\.(?:js|css)$/.test(path) || (stems && path === 'wasm.unknown.pagefind')),
  );
}

/** The program that searches is that of the first index. */
function dataOnly(files: readonly IndexFile[]): readonly IndexFile[] {
  return loadedOnly(files).filter(({ path }) => !/^(?:pagefind\.js|wasm\.)/.test(path));
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
