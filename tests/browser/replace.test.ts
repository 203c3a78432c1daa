import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { read } from '../unit/author/folders.ts';
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

/** Waits for what comes by itself, on a busy machine too. */
const soon = <Value>(get: () => Promise<Value>) => expect.poll(get);
const onDisk = (file: string) => readFile(join(preview.content, file), 'utf8');
const post = (title: string, prose: string) =>
  `\uFEFF---\r\ntitle: "${title}"   # hers\r\ndescription: On zebras.\r\npubDate: 2026-09-01\r\ntopics: [safety]\r\n---\r\n\r\n${prose}`;
const one = post('A zebra', 'The zebra, and [zebra](./zebra-two.md).  \r\n\r\nZebra `zebra`.\n');
const two = post('Two', 'No zebras, a zebra.\n');

/** A browser that knows the key of the desk; the page works without a script. */
async function visit(
  path: string,
  { width = 1280, colorScheme = 'light', scripts = true } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.goto(preview.desk);
  await page.goto(preview.address + path);
  return page;
}

async function look(page: Page, find: string, put: string): Promise<void> {
  await page.getByLabel('Find', { exact: true }).fill(find);
  await page.getByLabel('Put in its place').fill(put);
  await page.getByRole('button', { name: 'Show every place' }).click();
  await page.locator('.replace-found').waitFor();
}

async function begin(): Promise<void> {
  await preview.write('posts/zebra-one.md', one);
  await preview.write('posts/zebra-two.md', two);
}

test('without a script words are found in all texts, replaced where she chose, and put back', async () => {
  await begin();
  const page = await visit('desk/', { scripts: false });
  await page.getByRole('link', { name: 'Find and replace in all texts' }).click();
  await page.getByLabel('Whole words only').check();
  await look(page, 'zebra', 'horse');
  expect(await page.locator('.replace-found h2').innerText()).toBe('5 places in 2 texts');
  expect(await page.locator('.replace-found').innerText()).toContain(
    'There it is left as it is: “A zebra”, lines 8, 10',
  );
  const boxes = page.getByRole('checkbox', { name: /becomes/ });
  expect(await boxes.count()).toBe(5);
  await page.getByRole('checkbox', { name: /^Title/ }).uncheck();
  await page.getByRole('button', { name: 'Replace in the chosen places' }).click();
  await page.getByText('“zebra” became “horse” in 4 places of 2 texts.').waitFor();
  // What she looked for stands in no address.
  expect(page.url()).toBe(`${preview.address}desk/replace/`);
  expect(await onDisk('posts/zebra-one.md')).toBe(
    one.replace('The zebra, and [zebra]', 'The horse, and [horse]').replace('Zebra `zebra`', 'Horse `zebra`'),
  );
  expect(await onDisk('posts/zebra-two.md')).toBe(two.replace('a zebra', 'a horse'));
  await soon(async () => (await preview.get('writing/zebra-two/')).html).toContain('a horse');

  await preview.write('posts/zebra-two.md', (text) => text.replace('a horse', 'a mule'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 text is as before “zebra” was replaced.').waitFor();
  expect(await page.locator('.replace-last').innerText()).toContain('“Two” was changed meanwhile');
  expect(await onDisk('posts/zebra-one.md')).toBe(one);
  expect(await onDisk('posts/zebra-two.md')).toContain('a mule');
  await page.context().close();
});

test('a text that was saved since it was looked through is not written, and is told', async () => {
  await begin();
  const page = await visit('desk/replace/');
  await look(page, 'zebra', 'horse');
  await preview.write('posts/zebra-two.md', two.replace('No zebras', 'Some zebras'));
  await page.getByRole('button', { name: 'Replace in the chosen places' }).click();
  await page.getByText('“Two” was changed meanwhile, and is left as it is now.').waitFor();
  expect(await onDisk('posts/zebra-two.md')).toBe(two.replace('No zebras', 'Some zebras'));
  expect(await onDisk('posts/zebra-one.md')).toContain('The horse');
  await page.context().close();
});

test('the page on which she writes leads there with what was typed, and notices what was replaced', async () => {
  await begin();
  const page = await visit('desk/write/zebra-one/');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByLabel('Find in this text').fill('zebra');
  await page.locator('.cm-search').getByLabel('Put in its place').fill('horse');
  const [all] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'In all texts' }).click(),
  ]);
  await all.locator('.replace-found').waitFor();
  expect(await all.getByLabel('Find', { exact: true }).inputValue()).toBe('zebra');
  await all.getByRole('button', { name: 'Replace in the chosen places' }).click();
  await all.locator('.replace-last').waitFor();
  await soon(() => page.locator('.write-prose').innerText()).toContain('The horse, and');
  await page.context().close();
});

test('it can be used by everybody, by the keyboard, at any width and in any light', async () => {
  await begin();
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit('desk/replace/', { width, colorScheme });
      const isSound = async () => {
        expect((await new AxeBuilder({ page }).include('.replace').analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      };
      await isSound();
      await page.getByLabel('Find', { exact: true }).focus();
      await page.keyboard.type('zebra');
      await page.keyboard.press('Tab');
      await page.keyboard.type('horse');
      await page.keyboard.press('Enter');
      await page.locator('.replace-found').waitFor();
      await isSound();
      await page.getByRole('button', { name: 'Uncheck all' }).press('Enter');
      await page.getByText('Check what is to change.').waitFor();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'Replace in the chosen places' }).press('Enter');
      await page.getByText('No place was chosen, and nothing was changed.').waitFor();
      await isSound();
      await page.context().close();
    }
  }
});

test('whoever is not at her desk finds and replaces nothing', async () => {
  await begin();
  const page = await visit('desk/replace/');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await page.context().close();
  const { host, port } = new URL(preview.address);
  const own = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    cookie,
  };
  const send = (method: string, headers: Record<string, string>, body = '') =>
    new Promise<{ readonly status: number | undefined; readonly html: string }>((resolve, reject) => {
      const path = new URL('desk/replace/', preview.address).pathname;
      const asked = request(
        { port, host: 'localhost', path, method, headers: { host, ...headers } },
        (response) => {
          let html = '';
          response.on('data', (chunk: Buffer) => (html += chunk.toString()));
          response.on('end', () => {
            resolve({ status: response.statusCode, html });
          });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  const found = await send('POST', own, 'do=find&find=zebra&put=horse');
  const [, text = ''] = /name="text" value="([^"]*)"/.exec(found.html) ?? [];
  expect(text).toContain('posts/zebra-one.md');
  const body = new URLSearchParams({
    do: 'replace',
    find: 'zebra',
    put: 'horse',
    text,
    place: '0.0',
  }).toString();
  const before = await read(preview.content);
  for (const headers of [
    { ...own, 'sec-fetch-site': 'cross-site' },
    { ...own, 'sec-fetch-site': 'same-site' },
    { ...own, host: `evil.example:${port}` },
    { ...own, cookie: '' },
    { 'content-type': own['content-type'], cookie, origin: 'https://evil.example' },
  ]) {
    expect((await send('POST', headers, body)).status).toBe(403);
  }
  expect((await send('GET', { 'sec-fetch-site': 'same-origin' })).status).toBe(403);
  // It may be written by her alone, so that the refusals are what kept it.
  expect(await read(preview.content)).toEqual(before);
  const at = text.split(' ')[0] ?? '';
  const asked = new URLSearchParams({ do: 'replace', find: 'zebra', put: 'horse', text, place: `${at}.0` });
  expect((await send('POST', own, asked.toString())).status).toBe(303);
  expect(await onDisk('posts/zebra-one.md')).not.toBe(one);
});
