import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../site/build-once.ts';
import { command } from '../site/command.ts';
import { writeSmallBlog } from '../site/small-blog.ts';
import { open, type Opened } from './browser.ts';

const content = join(import.meta.dirname, '../../node_modules/.cache/tests/search-languages');
const hebrew = `---
title: המטבח הישן
description: משפט אחד על הבית.
pubDate: 2026-10-09
topics: [house]
language: he
---

הבית ישן, והאור דולק במטבח.
`;

let site: Opened;
beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  await writeSmallBlog(content, 'de');
  await appendFile(join(content, 'site.yaml'), 'addresses: letters\n');
  await rename(join(content, 'posts/kitchen.mdx'), join(content, 'posts/küche-und-flur.mdx'));
  const paths = join(content, 'paths.yaml');
  await writeFile(paths, (await readFile(paths, 'utf8')).replace('kitchen', 'küche-und-flur'));
  await writeFile(join(content, 'posts/mitbach.mdx'), hebrew);
  const built = await command('build', {
    BLOG_CONTENT: content,
    BLOG_OUT: `${content}-site`,
    BLOG_TODAY: today,
  });
  expect(built.code, built.output).toBe(0);
  site = await open(`${content}-site`, '/');
});
afterAll(() => site.close());

async function searched(words: string): Promise<Page> {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${site.address}search/`);
  await page.getByRole('searchbox').fill(words);
  await page.locator('.search-title a').first().waitFor();
  return page;
}

describe('18. the search of a blog in German', () => {
  test('finds a post in Hebrew, says that it is, and has its words run their own way', async () => {
    const page = await searched('המטבח');
    const found = page.locator('li:has(> .search-title [lang=he])').first();
    expect(await found.locator('[data-fill=language]').textContent()).toBe('Hebräisch');
    for (const part of ['title', 'excerpt', 'date'] as const) {
      const place = found.locator(part === 'date' ? '[data-fill=date] bdi' : `[data-fill=${part}]`);
      expect(await place.getAttribute('lang')).toBe('he');
      expect(await place.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    }
    await page.close();
  });

  test('finds it also where the reader sees posts in German alone in lists', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.address}writing/`);
    await page.evaluate(() => (document.documentElement.dataset['posts'] = 'de'));
    await expect.poll(() => page.locator('.item[data-in=he]').isVisible()).toBe(false);
    await page.goto(`${site.address}search/`);
    await page.evaluate(() => (document.documentElement.dataset['posts'] = 'de'));
    await page.getByRole('searchbox').fill('המטבח');
    await page.locator('.search-title a[lang=he]').first().waitFor();
    await page.close();
  });

  test('leads to a post whose address has letters of the language', async () => {
    const page = await searched('Regen');
    await page.locator('.search-title a[href*="küche-und-flur"]').first().click();
    await page.waitForURL(/\/writing\/k%C3%BCche-und-flur\/$/);
    expect(await page.locator('h1').textContent()).toContain('Das Licht in der Küche');
    await page.close();
  });
});
