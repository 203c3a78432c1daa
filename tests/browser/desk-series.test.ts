import { AxeBuilder } from '@axe-core/playwright';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({ executablePath: await findBrowser() });
  watch(browser);
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

async function visit(path: string, look: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(look)).newPage();
  await page.request.get(preview.desk, { maxRedirects: 0 });
  await page.goto(preview.address + path);
  return page;
}

const onDisk = (file: string) => readFile(join(preview.content, file), 'utf8');
const draft = (title: string) =>
  `---\ntitle: ${title}\ndescription: D.\npubDate: 2026-01-01\ntopics: [many]\ndraft: true\n---\n\nWords.\n`;

test('a series is begun where a post is written, and she comes back to it', async () => {
  await preview.write('posts/night.md', draft('A night'));
  const page = await visit('desk/write/night/');
  await page.getByRole('button', { name: 'About this text' }).click();
  await page.getByText('Less usual').click();
  await page.getByRole('link', { name: 'A new series …' }).click();
  await page.waitForURL('**/desk/series/?from=night#new-series');
  const form = page.getByRole('form', { name: 'A new series' });
  expect(await form.getByLabel(/The post that it begins with/).inputValue()).toBe('night');
  await form.getByLabel('Its name').fill('The small hours');
  await form.getByLabel('What it is about').fill('On nights.');
  await form.getByRole('button', { name: 'Begin the series' }).press('Enter');
  await page.waitForURL('**/desk/write/night/');
  expect(await onDisk('posts/night.md')).toBe(
    draft('A night').replace('draft: true\n', 'draft: true\nseries: the-small-hours\npart: 1\n'),
  );
  expect(await onDisk('series.yaml')).toContain(
    'the-small-hours:\n  title: The small hours\n  description: On nights.\n',
  );
  await page.context().close();
});

test('a post that joins a series where it is written is its last part, and leaves it without one', async () => {
  await preview.write('posts/dawn.md', draft('A dawn'));
  const page = await visit('desk/write/dawn/');
  await page.getByRole('button', { name: 'About this text' }).click();
  await page.getByText('Less usual').click();
  const series = page.getByLabel('Series', { exact: true });
  await series.selectOption({ label: 'The small hours' });
  const joined = draft('A dawn').replace('draft: true\n', 'series: the-small-hours\npart: 2\ndraft: true\n');
  await expect.poll(() => onDisk('posts/dawn.md')).toBe(joined);
  expect(await page.getByLabel('Part of the series').inputValue()).toBe('2');
  await series.selectOption({ label: 'None' });
  await expect.poll(() => onDisk('posts/dawn.md')).toBe(draft('A dawn'));
  await rm(join(preview.content, 'posts/dawn.md'));
  await page.context().close();
});

test('posts are put in order, taken out and added by the keys alone, without a script', async () => {
  await preview.write('posts/dawn.md', draft('A dawn'));
  const page = await visit('desk/series/', { javaScriptEnabled: false });
  const form = page.locator('#series-the-small-hours');
  const entries = form.locator('.menu-entries > li > p:first-of-type > span:first-child');
  const titles = async () => (await entries.allInnerTexts()).map((title) => title.trim());
  await form.getByLabel('Add a post at the end').selectOption({ label: 'A dawn' });
  await form.getByRole('button', { name: 'Keep it' }).last().press('Enter');
  await expect.poll(titles).toEqual(['A night', 'A dawn']);
  await form.getByRole('button', { name: 'Move up' }).press('Enter');
  await expect.poll(titles).toEqual(['A dawn', 'A night']);
  expect(await page.evaluate('document.activeElement.id')).toBe('series-the-small-hours-down-0');
  expect([await onDisk('posts/dawn.md'), await onDisk('posts/night.md')]).toEqual([
    expect.stringContaining('part: 1\n'),
    expect.stringContaining('part: 2\n'),
  ]);
  for (const left of [1, 0]) {
    await form.getByRole('button', { name: 'Take it out' }).first().press('Enter');
    await expect.poll(titles).toHaveLength(left);
  }
  expect(await onDisk('posts/dawn.md')).toBe(draft('A dawn'));
  await form.getByRole('button', { name: 'Take this series away' }).press('Enter');
  await expect.poll(() => form.count()).toBe(0);
  expect(await onDisk('series.yaml')).not.toContain('the-small-hours');
  await page.context().close();
});

test('a reading path is begun and named; what cannot be kept is told where it was typed', async () => {
  const page = await visit('desk/series/');
  const form = page.getByRole('form', { name: 'A new reading path' });
  await form.getByLabel('Its name').fill('For couples');
  await form.getByLabel('What it is about').fill('On two.');
  await form.getByLabel('The post that it begins with').selectOption({ label: 'A plain post' });
  await form.getByRole('button', { name: 'Begin the path' }).click();
  await page.getByRole('alert').filter({ hasText: 'says who reads it' }).waitFor();
  expect(await form.getByLabel('What it is about').inputValue()).toBe('On two.');
  expect(await form.getByLabel('The post that it begins with').inputValue()).toBe('plain');
  await form.getByLabel('Its name').fill('Being two');
  await form.getByRole('button', { name: 'Begin the path' }).click();
  const path = page.locator('#paths-being-two');
  await path.waitFor();
  await expect
    .poll(() => onDisk('paths.yaml'))
    .toContain('being-two:\n  title: Being two\n  description: On two.\n  posts: [plain]\n');
  await path.getByLabel('Its name').fill('Two of us');
  await page.keyboard.press('Enter');
  await expect.poll(() => onDisk('paths.yaml')).toContain('being-two:\n  title: Two of us\n');
  await expect.poll(async () => (await preview.get('paths/being-two/')).status).toBe(200);
  await page.context().close();
});

test('nobody but a page of the preview, in a browser that has the key, can put anything in order', async () => {
  const before = await onDisk('paths.yaml');
  const own = { 'Sec-Fetch-Site': 'same-origin', Cookie: preview.cookie };
  const send = (headers: Record<string, string>, body = 'kind=paths&title=T&description=D.&add=plain') =>
    fetch(new URL('desk/series/', preview.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body,
      redirect: 'manual',
    }).then(({ status }) => status);
  expect(await send({ ...own, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await send({ Cookie: preview.cookie, Origin: 'https://evil.example' })).toBe(403);
  expect(await send({ 'Sec-Fetch-Site': 'same-origin' })).toBe(403);
  // What she did not see so is not written over.
  expect(await send(own, 'kind=paths&id=being-two&title=T&description=D.&post=other&do=out+0')).toBe(200);
  expect(await onDisk('paths.yaml')).toBe(before);
});

test('the page of series and paths can be read by everybody, at any width and in any light', async () => {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await visit('desk/series/', { viewport: { width, height: 844 }, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    await page.context().close();
  }
});
