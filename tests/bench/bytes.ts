import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../../src/library/read/files.ts';

/** How large each kind of output is, in bytes. */
export interface Bytes {
  readonly total: number;
  readonly pages: number;
  readonly largestPage: number;
  readonly largestFeed: number;
  readonly search: number;
  /** The most that a reader's first search loads, up to the first results. */
  readonly firstSearch: number;
  readonly cards: number;
}

/** How many results the search shows at first. */
const shownAtFirst = 6;

/** Measures a built site. */
export async function bytesOf(folder: string): Promise<Bytes> {
  const files = await listFiles(folder);
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(join(folder, file))).size })),
  );
  const of = (pattern: RegExp) => sizes.filter(({ file }) => pattern.test(file)).map(({ size }) => size);
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const largest = (list: readonly number[]) => list.reduce((most, one) => Math.max(most, one), 0);
  return {
    total: sum(of(/./)),
    pages: sum(of(/\.html$/)),
    largestPage: largest(of(/\.html$/)),
    largestFeed: largest(of(/(?:rss\.xml|atom\.xml|feed\.json)$/)),
    search: sum(of(/^pagefind\//)),
    firstSearch:
      brotliCompressSync(await readFile(join(folder, 'pagefind/pagefind.js'))).length +
      sum(of(/^pagefind\/(?:pagefind-entry\.json|[^/]*\.pf_meta|wasm\.[^/]*)$/)) +
      largest(of(/^pagefind\/index\//)) +
      shownAtFirst * largest(of(/^pagefind\/fragment\//)),
    cards: sum(of(/^cards\//)),
  };
}
