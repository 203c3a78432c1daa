import { AxeBuilder } from '@axe-core/playwright';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';

const draft = (title: string, body = 'Words.') =>
  `---\ntitle: ${title}\ndescription: D.\npubDate: 2026-01-01\ntopics: [many]\ndraft: true\n---\n\n${body}\n`;

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

const postsThere = async () =>
  (await readdir(join(preview.content, 'posts'))).filter((name) => /lamp/.test(name));

test('a draft is deleted on the desk, without a script and by the keys alone, and brought back as it was', async () => {
  const text = draft('The lamp', 'A [sheet](./lamp-sheet.txt).');
  await preview.write('posts/lamp.md', text);
  await preview.write('posts/lamp-sheet.txt', 'A sheet.');
  await preview.write('posts/near.md', draft('Near it', 'See [there](./lamp.md).'));
  const page = await visit('desk/', { javaScriptEnabled: false });
  await page.locator('#lamp').getByRole('link', { name: 'Delete …' }).press('Enter');
  await page.getByRole('heading', { name: 'Delete “The lamp”' }).waitFor();
  const main = page.getByRole('main');
  await expect.poll(() => main.innerText()).toContain('posts/lamp-sheet.txt');
  expect(await main.getByRole('link', { name: 'Near it' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Delete it' }).press('Enter');
  await page.getByRole('heading', { name: 'Deleted drafts' }).waitFor();
  expect(await postsThere()).toEqual([]);
  await expect.poll(async () => (await preview.get('writing/lamp/')).status).toBe(404);
  await page.goto(`${preview.address}desk/`);
  await page.getByRole('link', { name: 'Bring a deleted draft back' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
  await page.waitForURL('**/desk/write/lamp/');
  expect(await postsThere()).toEqual(['lamp-sheet.txt', 'lamp.md']);
  expect(await readFile(join(preview.content, 'posts/lamp.md'), 'utf8')).toBe(text);
  await page.context().close();
});

test('what readers have is not deleted, whatever asks for it', async () => {
  const page = await visit('desk/');
  expect(await page.locator('#plain').getByRole('link', { name: 'Delete …' }).count()).toBe(0);
  await page.goto(`${preview.address}desk/deleted/?file=posts/plain.md`);
  await expect.poll(() => page.getByRole('main').innerText()).toContain('It is no draft.');
  expect(await page.getByRole('button', { name: 'Delete it' }).count()).toBe(0);
  const own = { 'Sec-Fetch-Site': 'same-origin', Cookie: preview.cookie };
  const send = (headers: Record<string, string>) =>
    fetch(new URL('desk/deleted/', preview.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: 'do=delete&what=posts%2Fplain.md',
      redirect: 'manual',
    }).then(({ status }) => status);
  expect(await send({ ...own, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await send({ 'Sec-Fetch-Site': 'same-origin' })).toBe(403);
  expect(await send(own)).toBe(200);
  expect(await readFile(join(preview.content, 'posts/plain.md'), 'utf8')).toContain('A plain post');
  await page.context().close();
});

test('a draft that readers still have says so, and is taken down or left up by a button', async () => {
  await preview.write('posts/seen.md', draft('Seen still'));
  await preview.write('addresses.txt', '/writing/seen/ 2026-01-01\n');
  const page = await visit('desk/');
  const row = page.locator('#seen');
  await expect.poll(() => row.locator('.desk-state').innerText()).toContain('readers still see it');
  expect(await row.innerText()).toContain('Readers still see this post as it was when you published last.');
  // No line to type: what is to be done is a button.
  expect(await row.innerText()).not.toMatch(/withdrawn:|draft: true" away/);
  expect(await row.getByRole('link', { name: 'Delete …' }).count()).toBe(0);
  await row.getByText('Leave it up …').click();
  await row.getByRole('button', { name: 'Leave it up' }).click();
  await page.waitForURL('**/desk/publish/');
  const file = join(preview.content, 'posts/seen.md');
  expect(await readFile(file, 'utf8')).toBe(draft('Seen still').replace('draft: true\n', ''));
  await preview.write('posts/seen.md', draft('Seen still'));
  await page.goto(`${preview.address}desk/`);
  await row.getByText('Take down …').click();
  await row.getByRole('button', { name: 'Take it down' }).click();
  await page.waitForURL('**/desk/publish/');
  const today = /withdrawn: \d{4}-\d\d-\d\d\n/;
  expect(await readFile(file, 'utf8')).toMatch(today);
  expect((await readFile(file, 'utf8')).replace(today, '')).toBe(
    draft('Seen still').replace('draft: true\n', ''),
  );
  await page.context().close();
});

test('the page on which drafts are deleted can be read by everybody, at any width and in any light', async () => {
  await preview.write('posts/gone.md', draft('Gone for good'));
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await visit('desk/deleted/?file=posts/gone.md', {
      viewport: { width, height: 844 },
      colorScheme,
    });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await fits()).toBe(width);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    if (width === 1280) await page.getByRole('button', { name: 'Delete it' }).click();
    await page.goto(`${preview.address}desk/deleted/`);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    expect(await fits()).toBe(width);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    if (width === 1280) {
      await page.getByRole('button', { name: 'Delete it for good' }).click();
      await page.getByText('Nothing waits here.').waitFor();
      expect(await readdir(join(preview.content, '_deleted'))).toEqual(['.gitignore']);
    }
    await page.context().close();
  }
});
