import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/library/content/files.ts';
import { shardsOf } from '../../src/outputs/search/shards.ts';
import { openCache } from '../../src/cache.ts';
import { buildSearchIndex } from '../../src/outputs/search/search-index.ts';
import { searchedPart } from '../../src/outputs/search/searched-part.ts';
import { search as searchWords } from '../../src/words/en/search.ts';
import { open, type Opened } from './browser.ts';

/** The fixture as it would be if it had more posts than one index holds. */
let site = '';
let opened: Opened;
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'blog-shards-'));
  await cp(inject('fixture'), site, { recursive: true });
  const pages = (await listFiles(site)).filter((file) => file.endsWith('index.html'));
  const many = pages.filter((file) => /^writing\/many-\d+\//.test(file)).sort();
  const [, ...older] = shardsOf(many, { size: Math.floor(many.length / 3), least: 1 });
  const shardOf = (file: string) => older.findIndex((shard) => shard.includes(file)) + 1;
  await buildSearchIndex(
    await Promise.all(
      pages.map(async (file) => {
        const html = await readFile(join(site, file), 'utf8');
        const url = `/blog/${file.replace(/index\.html$/, '')}`;
        return { url, shard: shardOf(file), searched: searchedPart(html), html: async () => html };
      }),
    ),
    site,
    'en',
    openCache(join(site, 'kept')),
  );
  // The page as the build writes it where there is more than one shard.
  const file = join(site, 'search/index.html');
  const span = `<div class="search-topic"><label for="search-span">${searchWords.searchSpan}</label><select id="search-span"><option value="" selected>Since</option><option value="all">${searchWords.searchEver}</option></select></div>`;
  const page = (await readFile(file, 'utf8'))
    .replace('<blog-search', '<blog-search data-older="2"')
    .replace('noneNewest&quot;:&quot;', '$&Nothing among the newest.')
    .replace('<p class="search-live"', () => `${span}<p class="search-live"`);
  await writeFile(file, page);
  opened = await open(site, '/blog/');
});
afterAll(async () => {
  await opened.close();
  await rm(site, { recursive: true, force: true });
});

const found = async (page: Page, least: number): Promise<number> => {
  const message = page.locator('.search-message');
  await expect
    .poll(async () => Number(/\d+/.exec(await message.innerText())?.[0] ?? 0))
    .toBeGreaterThan(least);
  return Number(/\d+/.exec(await message.innerText())?.[0]);
};

test('the newest shard is searched first; the others are loaded and searched when a reader asks for all years', async () => {
  const page = await opened.browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${opened.address}search/`);
  await page.locator('#search-field').fill('wordthatnobodywrote');
  await page.locator('.search-others').waitFor();
  await expect.poll(() => page.locator('.search-message').innerText()).toBe('Nothing among the newest.');
  await page.locator('#search-span').selectOption('all');
  await expect.poll(() => page.locator('.search-message').innerText()).toBe(searchWords.searchNone);
  await page.locator('#search-span').selectOption('');
  await expect.poll(() => page.locator('.search-message').innerText()).toBe('Nothing among the newest.');
  requests.length = 0;
  await page.locator('#search-field').fill('');
  await page.locator('#search-topic').selectOption('Many');
  const newest = await found(page, 0);
  expect(requests.filter((url) => url.includes('/older-'))).toEqual([]);
  await page.locator('#search-span').selectOption('all');
  const all = await found(page, newest);
  expect(all).toBeGreaterThan(newest);
  expect(requests.some((url) => url.includes('/older-2/'))).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});
