import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex, type IndexFile } from 'pagefind';
import { spacelessLanguages } from '../../browser/words/spaceless.ts';
import type { Cache } from '../../cache.ts';
import { digest } from '../page/page-key.ts';
import { openSteps, type Steps } from '../steps.ts';
import { inFixedOrder } from './fixed-order.ts';
import { searchedPart } from './searched-part.ts';
import { asIndexed, wordsFile } from './searched-words.ts';

/** A finished page: its path from the root of the host, base included, and its HTML, read when its turn comes. */
export interface SearchPage {
  readonly url: string;
  /** In which of several indexes it is found; the first is 0. */
  readonly shard: number;
  /** Its language, where that is not the site's: it is found in an index of its own. */
  readonly language?: string | undefined;
  /** A digest of what of it can be found; nothing where it is not to be found. */
  readonly searched?: string | undefined;
  html(): Promise<string>;
}

/** The search index could not be made; the message says why. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Makes what the reader's browser searches: an index in `pagefind/`, and one for each further shard in
 * `pagefind/older-1/` and so on, which is loaded only when it is asked for; and one in `pagefind/in-es/` for pages
 * in Spanish, whose words have other stems.
 *
 * Only pages with `data-pagefind-body` are searched. The same pages always make
 * the same files, whatever order they come in.
 *
 * @param folder The folder of the finished site.
 * @param language The language of the site; it decides how words are reduced to their stems.
 * @param kept Indexes of earlier builds: a shard on which nothing changed is taken from there.
 * @param steps What was made of the same pages in the last build's site is taken from there, unread.
 * @returns How many pages can be found.
 * @throws {SearchIndexError}
 */
export async function buildSearchIndex(
  pages: readonly SearchPage[],
  folder: string,
  language: string,
  kept: Cache,
  steps: Steps = openSteps(folder, ''),
): Promise<{ pages: number }> {
  const bundle = join(folder, 'pagefind');
  const main = codeOf(language);
  try {
    await rm(bundle, { recursive: true, force: true });
    let found = 0;
    const groups = Map.groupBy(pages, (page) =>
      page.language ? `in-${codeOf(page.language)}` : `older-${page.shard}`,
    );
    for (const [place, own] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const code = own[0]?.language ? codeOf(own[0].language) : main;
      const kind = own[0]?.language ? 'other' : own[0]?.shard === 0 ? 'first' : 'older';
      const marked = markedAmong(own);
      found += marked.length;
      // Without a single marked page there is nothing to find.
      if (marked.length === 0) continue;
      const words = marked.flatMap(({ url, searched = '' }) => [url, searched]);
      const key = digest([pagefind, forms, code, kind, ...words]);
      const step = `search ${place} ${key}`;
      if (steps.take(step)) {
        kept.spare(key);
        continue;
      }
      const known = filesIn(await kept.get(key));
      const files = known ?? (await indexOf(marked, code, kind));
      if (!known) await kept.keep(key, serialize(files));
      const at = kind === 'first' ? 'pagefind' : `pagefind/${place}`;
      await Promise.all(files.map((file) => write(join(folder, at, file.path), file.content)));
      steps.made(
        step,
        files.map(({ path }) => `${at}/${path}`),
      );
    }
    await kept.forgetOthers();
    return { pages: found };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SearchIndexError(`The search index could not be made: ${reason}`, { cause: error });
  } finally {
    await close();
  }
}

/** Another Pagefind may make other files of the same pages. */
const pagefind = readFileSync(join(import.meta.dirname, '../../../node_modules/pagefind/package.json'));

/** Raised when the index writes words otherwise. */
const forms = '2';

function codeOf(language: string): string {
  return new Intl.Locale(language).language;
}

/** The pages that ask for it, in the order of their addresses. Pagefind would take every page when none asks. */
function markedAmong(pages: readonly SearchPage[]): readonly SearchPage[] {
  return pages
    .filter(({ searched }) => searched !== undefined)
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}

/** @param kind Whether it is the index that brings the program, more of it, or one in another language. */
async function indexOf(
  pages: readonly SearchPage[],
  code: string,
  kind: 'first' | 'older' | 'other',
): Promise<readonly IndexFile[]> {
  // Pagefind is not to put together what was parted into signs.
  const forceLanguage = spacelessLanguages.has(code) ? 'und' : code;
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index || errors.length > 0) throw new Error(errors.join(' ') || 'Pagefind did not start.');
  const parts: string[] = [];
  for (const { html } of pages) parts.push(searchedPart(await html()) ?? '');
  const texts = asIndexed(parts, code);
  for (const [at, { url }] of pages.entries()) {
    const added = await index.addHTMLFile({ url, content: texts[at] ?? '' });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(' '));
  await index.deleteIndex();
  if (kind === 'older') return inFixedOrder(dataOnly(made.files));
  const loaded = loadedOnly(made.files);
  if (kind === 'first') return inFixedOrder([...loaded, wordsFile(made.files)]);
  return inFixedOrder(loaded.filter(({ path }) => path !== 'pagefind.js'));
}

/** The files of an index as they were kept. */
function filesIn(kept: Buffer | undefined): readonly IndexFile[] | undefined {
  const files: unknown = kept && deserialize(kept);
  return Array.isArray(files) ? files : undefined;
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
