import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../../src/library/content/files.ts';
import type { Bytes } from './rows.ts';

/** How many results the search shows at first. */
const shownAtFirst = 6;

/** How large each kind of output of a built site is; the first search up to its first results, at the most. */
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
