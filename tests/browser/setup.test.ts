import { AxeBuilder } from '@axe-core/playwright';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../site/command.ts';
import { writeFreshBlog } from '../site/fresh-blog.ts';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';

/** On a busy machine too. */
const patience = 240_000;

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview(
    (file) => !/content\/./.test(file),
    async (content) => {
      await writeFreshBlog(content);
      return {};
    },
  );
  browser = await chromium.launch({ executablePath: await findBrowser() });
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

/** Goes on by the Tab key until the field of that name has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = page.getByLabel(label, { exact: true }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((field) => field === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to "${label}".`);
}

/** Types into the field of that name in place of what stands there. */
async function type(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
}

/** A screen is there, and nobody is kept from it. */
async function screen(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

const files = async (folder: string) => (await readdir(join(preview.content, folder))).sort();

test('an empty blog is set up by the keyboard alone, can be checked and built, and the samples come back', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(preview.desk);
  const samples = await files('posts');

  await screen(page, 'You');
  await type(page, 'Your name', 'Jo Example');
  await type(page, 'Your credentials', 'LMFT');
  await type(page, 'License number', '12345');
  await type(page, 'Where you are licensed', 'Ohio');
  await page.keyboard.press('Enter');

  await screen(page, 'Your blog');
  await type(page, 'Title of the blog', 'Quiet Harbor');
  await page.keyboard.press('Enter');

  await screen(page, 'Language and place');
  expect(await page.getByText('This computer keeps').count()).toBe(1);
  await type(page, 'Time zone', 'Central');
  await page.keyboard.press('Enter');

  await screen(page, 'How readers reach you');
  await type(page, 'Email', 'no mail');
  await page.keyboard.press('Enter');
  await page.getByText('“no mail” is not an email address.').waitFor();
  await screen(page, 'How readers reach you');
  await type(page, 'Email', 'jo@quietharbor.org');
  await page.keyboard.press('Enter');

  await screen(page, 'Where it will live');
  await type(page, 'The company that serves it', 'A web host');
  await page.keyboard.press('Enter');

  await screen(page, 'The sample posts');
  await tabTo(page, 'Begin empty');
  await page.keyboard.press('Enter');

  await screen(page, 'Your topics');
  expect(await files('posts')).toEqual([]);
  await type(page, 'Name', 'Coming and going');
  await page.keyboard.press('Enter');

  await screen(page, 'What is left');
  const site = await readFile(join(preview.content, 'site.yaml'), 'utf8');
  expect(site).toContain('name: "Jo Example" # as readers see it\n');
  expect(site).toContain('licence: "12345"\n');
  expect(site).toContain('timeZone: America/Chicago\n');
  expect(await readFile(join(preview.content, 'topics.yaml'), 'utf8')).toMatch(/^coming-and-going:/);

  const settings = {
    BLOG_CONTENT: preview.content,
    BLOG_OUT: join(dirname(preview.content), 'built'),
    BLOG_TODAY: '2026-12-01',
  };
  const checked = await command('check', settings);
  expect(checked.output).not.toMatch(/\d+ errors?\b/);
  expect(checked.output).toContain('[✎ your profession');
  const built = await command('build', settings);
  expect(built.output).toMatch(/Built \d+ pages/);
  expect(built.code).toBe(0);

  await page.getByRole('link', { name: 'Go to your desk' }).focus();
  await page.keyboard.press('Enter');
  await screen(page, 'Your desk');
  await page.getByRole('button', { name: 'Bring the sample posts back' }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('heading', { name: /^Sample / })
    .first()
    .waitFor();
  expect(await files('posts')).toEqual(samples);
  await context.close();
});
