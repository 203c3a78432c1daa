import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({ executablePath: await findBrowser() });
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});

async function visit(path: string): Promise<Page> {
  // The accessibility test wants a context of its own.
  const page = await (await browser.newContext()).newPage();
  await page.goto(preview.address + path);
  return page;
}

const nasty = '</script><img src=x onerror=alert(1)>';
/** Waits for what comes by itself, on a busy machine too. */
const soon = <Value>(get: () => Promise<Value>) => expect.poll(get, { timeout: 30_000 });
const heading = (page: Page) => page.locator('h1').first();

test('an open page shows a mistake on save, and the post as soon as it is mended, without a reload by hand', async () => {
  const page = await visit('writing/plain/');
  await soon(() => heading(page).textContent()).toContain('A plain post');
  for (const slip of [
    (text: string) => text.replace('description:', 'descripton:'),
    (text: string) => `${text}\n<Nonsense>x</Nonsense>\n`,
  ]) {
    const before = await readFile(join(preview.content, 'posts/plain.md'), 'utf8');
    await preview.write('posts/plain.md', slip);
    await soon(() => heading(page).textContent()).toBe('This post needs mending');
    await soon(() => page.locator('mark').count()).toBeGreaterThan(0);
    await preview.write('posts/plain.md', before);
    await soon(() => heading(page).textContent()).toContain('A plain post');
  }
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  await page.context().close();
});

test('the page that says what to mend can be read by everybody', async () => {
  await preview.write('posts/mend-me.mdx', '---\ntitle: Mend me\n---\n');
  const page = await visit('writing/mend-me/');
  expect(await heading(page).textContent()).toBe('This post needs mending');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.context().close();
});

test('a page of the blog leads to the desk, which has every post with its state', async () => {
  const page = await visit('');
  await page.getByRole('link', { name: /^Your desk/ }).click();
  await page.waitForURL('**/desk/');
  const states = await page.locator('.desk-state').allTextContents();
  expect(states.map((state) => state.trim().replace(/ [·o].*/s, ''))).toEqual(
    expect.arrayContaining(['Needs mending', 'Draft', 'Appears', 'Published', 'Taken down']),
  );
  await page.getByRole('link', { name: /^Drafts/ }).click();
  await page.waitForURL('**/desk/?show=draft');
  expect(await page.locator('.desk-post').count()).toBe(1);
  await page.context().close();
});

test('the desk shows how a post looks in lists, in a feed and when it is shared', async () => {
  const page = await visit('desk/?show=draft');
  await page.getByText('How it looks elsewhere').click();
  expect(await page.locator('.desk-preview .item h3').textContent()).toContain('Canarydrafttitle');
  expect(await page.locator('.desk-feed').innerText()).toContain('Canarydrafttitle');
  const card = page.locator('.desk-card');
  await card.scrollIntoViewIfNeeded();
  await soon(() => card.evaluate((node): unknown => Reflect.get(node, 'naturalWidth'))).toBe(1200);
  await page.context().close();
});

test('the desk can be read by everybody, at any width and in any light', async () => {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      await page.goto(`${preview.address}desk/`);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const over = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 90)),
      );
      expect([width, ...over]).toEqual([width]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    }
  }
});

test('a post is started from the desk, and whatever its title is stays text', async () => {
  const page = await visit('desk/');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByLabel('Title').fill(nasty);
  await page.getByLabel('One sentence about it').fill(`A sentence ${nasty}`);
  await page.getByLabel('Topic').selectOption('many');
  await page.getByRole('button', { name: 'Start a draft' }).click();
  const row = page.locator('#script-img-src-x-onerror-alert-1');
  await row.waitFor();
  expect(await row.locator('h3').first().textContent()).toContain(nasty);
  expect(await row.locator('.desk-state').textContent()).toContain('Draft');
  await row.getByText('How it looks elsewhere').click();
  expect(dialogs).toEqual([]);
  const text = await readFile(join(preview.content, 'posts/script-img-src-x-onerror-alert-1.mdx'), 'utf8');
  expect(text).toContain('topics: [many]\n');
  expect(text).toContain('draft: true\n');
  await page.context().close();
});

test('nobody but a page of the preview can start a post or open a file', async () => {
  const at = (path: string) => new URL(path, preview.address).href;
  const send = (path: string, headers: Record<string, string>, body: string) =>
    fetch(at(path), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body,
      redirect: 'manual',
    }).then(({ status }) => status);
  const own = { 'Sec-Fetch-Site': 'same-origin' };
  const form = 'title=From+elsewhere&description=D.&topic=many';
  expect(await send('desk/start/', { Origin: 'https://evil.example' }, form)).toBe(403);
  expect(await send('desk/start/', { 'Sec-Fetch-Site': 'cross-site' }, form)).toBe(403);
  expect(await send('desk/start/', {}, form)).toBe(403);
  expect(await send('desk/start/', own, 'title=&description=D.&topic=many')).toBe(400);
  expect(await send('desk/start/', own, 'title=T&description=D.&topic=nowhere')).toBe(400);
  expect(await send('desk/start/', { ...own, 'Content-Type': 'text/plain' }, form)).toBe(400);
  expect((await fetch(at('desk/start/'))).status).toBe(405);
  expect(await send('desk/open/', own, 'file=../../package.json')).toBe(404);
  expect(await send('desk/open/', own, `file=${join(preview.content, 'site.yaml')}`)).toBe(404);
  expect(await send('desk/open/', own, 'file=site.yaml')).toBe(204);
  expect((await fetch(at(`__open-in-editor?file=${join(preview.content, 'site.yaml')}`))).status).toBe(404);
});
