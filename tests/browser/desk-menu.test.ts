import { AxeBuilder } from '@axe-core/playwright';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
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

const site = () => readFile(join(preview.content, 'site.yaml'), 'utf8');
const inMenu = (page: Page) => page.locator('header.top nav li').allInnerTexts();

test('the menu is put together by the keys alone, without a script, and no byte besides changes', async () => {
  const before = await site();
  await preview.write('pages/group.mdx', '---\ntitle: A group\ndescription: D.\n---\n\nText.\n');
  const page = await visit('desk/menu/', { javaScriptEnabled: false });
  const usual = await inMenu(page);
  const names = () => page.locator('.menu-name').allInnerTexts();
  const count = (await names()).length;
  await page.getByLabel('A page, a list or a topic').selectOption({ label: 'A group' });
  await page.getByRole('button', { name: 'Add it' }).press('Enter');
  await expect.poll(names).toHaveLength(count + 1);
  await page.getByLabel('Or the address of a page elsewhere').fill('booking.example/talk');
  await page.getByLabel('What the menu calls that page').fill('Book a talk');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await names()).at(-1)).toContain('https://booking.example/talk');
  await page.locator(`#up-${count + 1}`).press('Enter');
  await expect.poll(async () => (await names()).at(-1)).toContain('A group');
  // It stays on the entry that was moved.
  expect(await page.evaluate('document.activeElement.id')).toBe(`up-${count}`);
  await page.locator('#label-0').fill('Begin here');
  await page.locator('.menu-entries > li').nth(1).getByRole('button', { name: 'Take it out' }).press('Enter');
  await expect.poll(names).toHaveLength(count + 1);
  await expect.poll(() => inMenu(page)).toEqual(expect.arrayContaining(['A group']));
  const after = await site();
  const [menu = ''] = /^menu:\n(?:[ -].*\n)*/m.exec(after) ?? [];
  expect(after.replace(menu, '')).toBe(before);
  expect(menu).toContain('label: Begin here');
  expect(menu).toContain('  - link: https://booking.example/talk\n    label: Book a talk\n  - page: group\n');
  await page.getByRole('button', { name: 'The usual menu again' }).press('Enter');
  await expect.poll(() => inMenu(page)).toEqual(usual);
  expect(await site()).toBe(before);
  await page.context().close();
});

test('what cannot be kept is told where it was typed, and nothing is written', async () => {
  const before = await site();
  const page = await visit('desk/menu/');
  await page.getByLabel('Or the address of a page elsewhere').fill('booking.example');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('alert').filter({ hasText: 'Say in a word or two' }).waitFor();
  expect(await page.getByLabel('Or the address of a page elsewhere').inputValue()).toBe('booking.example');
  await page.locator('#alt-portrait').fill('Me.');
  await page.getByRole('button', { name: 'Take this picture' }).last().click();
  await page.getByRole('alert').filter({ hasText: 'Choose a picture first.' }).waitFor();
  expect(await page.locator('#alt-portrait').inputValue()).toBe('Me.');
  expect(await site()).toBe(before);
  // A menu that another window changed meanwhile is not written over.
  await page.goto(`${preview.address}desk/menu/`);
  await writeFile(join(preview.content, 'site.yaml'), `${before.trimEnd()}\nmenu: [{ page: search }]\n`);
  await page.locator('#label-0').fill('Begin here');
  await page.getByRole('button', { name: 'Keep the menu' }).last().click();
  await page.getByRole('alert').filter({ hasText: 'The menu was changed elsewhere' }).waitFor();
  expect(await site()).toContain('menu: [{ page: search }]\n');
  await writeFile(join(preview.content, 'site.yaml'), before);
  await page.context().close();
});

test('a logo, an icon and a portrait are chosen as files, cleaned, shown, and taken off again', async () => {
  const before = await site();
  const photo = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#7a5' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Canaryartist' } })
    .toBuffer();
  const file = { name: 'IMG_0314.jpg', mimeType: 'image/jpeg', buffer: photo };
  const drawn = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>',
  );
  const page = await visit('desk/menu/', { javaScriptEnabled: false });
  await page
    .locator('#file-logo')
    .setInputFiles({ name: 'mark.svg', mimeType: 'image/svg+xml', buffer: drawn });
  await page.getByRole('button', { name: 'Take this picture' }).first().press('Enter');
  await page.locator('header.top img.logo').waitFor();
  await page.locator('#file-icon').setInputFiles(file);
  await page.getByRole('button', { name: 'Take this picture' }).first().press('Enter');
  await page.locator('.menu-picture.icon').waitFor();
  await page.locator('#file-portrait').setInputFiles(file);
  await page.locator('#alt-portrait').fill('A woman with gray hair, in a garden');
  await page.getByRole('button', { name: 'Take this picture' }).press('Enter');
  const portrait = page.locator('.menu-picture.portrait img');
  await portrait.waitFor();
  await expect.poll(() => portrait.evaluate((node): unknown => Reflect.get(node, 'naturalWidth'))).toBe(64);
  expect(await readdir(preview.content)).toEqual(
    expect.arrayContaining(['icon.jpg', 'logo.svg', 'portrait.jpg']),
  );
  expect(await readFile(join(preview.content, 'portrait.jpg'), 'latin1')).not.toContain('Canaryartist');
  const after = await site();
  expect(after).toContain('logo:\n  src: ./logo.svg\n');
  expect(after).toContain('icon: ./icon.jpg\n');
  expect(after).toContain('portrait:\n  src: ./portrait.jpg\n  alt: A woman with gray hair, in a garden\n');
  expect((await preview.get('about/')).html).toContain('A woman with gray hair, in a garden');
  for (const left of [2, 1, 0]) {
    await page.getByRole('button', { name: 'Take it off the pages' }).first().press('Enter');
    await expect.poll(() => page.getByRole('button', { name: 'Take it off the pages' }).count()).toBe(left);
  }
  expect(await site()).toBe(before);
  await page.context().close();
});

test('nobody but a page of the preview, in a browser that has the key, can change the menu or bring a picture', async () => {
  const before = await site();
  const own = { 'Sec-Fetch-Site': 'same-origin', Cookie: preview.cookie };
  const send = (headers: Record<string, string>, body: string | FormData) =>
    fetch(new URL('desk/menu/', preview.address), { method: 'POST', headers, body, redirect: 'manual' }).then(
      ({ status }) => status,
    );
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const picture = new FormData();
  picture.set('picture', 'icon');
  picture.set('file', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), 'a.svg');
  for (const headers of [
    { ...own, 'Sec-Fetch-Site': 'cross-site' },
    { Cookie: preview.cookie, Origin: 'https://evil.example' },
    { 'Sec-Fetch-Site': 'same-origin' },
  ]) {
    expect(await send({ ...headers, ...form }, 'do=usual')).toBe(403);
    expect(await send(headers, picture)).toBe(403);
  }
  expect(await site()).toBe(before);
});

test('the page of the menu and the pictures can be read by everybody, at any width and in any light', async () => {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await visit('desk/menu/', { viewport: { width, height: 844 }, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
    await page.context().close();
  }
});
