import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf } from '../bench/bytes.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { isThere } from '../built-site.ts';
import { command } from '../site/command.ts';

let work = '';
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-bounds-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** Past some hundred posts nothing that a reader loads at once may go on growing; `npm run bench` tries 10,000. */
test('among many hundred posts no page is over 100 KB, no feed over 1 MB, and a first search loads 150 KB at most', async () => {
  const content = join(work, 'content');
  // So many that the newest shard of the search is as full as it can be.
  await writeCorpus(content, 849, 'mdx');
  const out = join(work, 'site');
  const { code, output } = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: out,
    BLOG_CACHE: join(work, 'cache'),
  });
  expect(output).toContain('Built');
  expect(code).toBe(0);
  const bytes = await bytesOf(out);
  expect(bytes.largestPage).toBeLessThanOrEqual(100_000);
  expect(bytes.largestFeed).toBeLessThanOrEqual(1_000_000);
  expect(bytes.firstSearch).toBeLessThanOrEqual(150_000);
  const search = await readFile(join(out, 'search/index.html'), 'utf8');
  expect(search).toContain('data-older="2"');
  expect(search).toMatch(
    /<select id="search-span"[^>]*> *<option value="" selected> *Since [A-Z][a-z]+ \d{4} *<\/option>/,
  );
  expect(await isThere(join(out, 'pagefind/older-2/pagefind-entry.json'))).toBe(true);
});
