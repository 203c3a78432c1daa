import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';

const exports = join(import.meta.dirname, '../fixtures/exports');
/** On a busy machine too. */
const patience = { timeout: 120_000 };

let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({ executablePath: await findBrowser() });
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

test('an earlier blog is chosen on the desk, asked about, brought along, and its report leads to each text', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(preview.desk);
  await page.getByRole('link', { name: 'Bring an earlier blog along' }).click();
  await page.locator('import-desk:defined').waitFor(patience);
  await page.getByLabel('Choose a folder').setInputFiles(join(exports, 'substack'));
  await page.getByRole('heading', { name: 'What is in it' }).waitFor(patience);
  expect(await page.locator('[data-part=told]').innerText()).toContain('only those who pay could read it');
  await page.getByLabel(/^The topic of \d+ posts without a category$/).fill('Letters from before');
  await page.getByLabel('Where your earlier blog lived').fill('https://lamps.example.org');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'Bring it along' }).click();
  await page.getByRole('heading', { name: 'What became of it' }).waitFor(patience);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const post = page.getByRole('link', { name: /^A lamp by the window/ });
  expect(await post.getAttribute('href')).toMatch(/\/desk\/write\/a-lamp-by-the-window\/$/);
  const file = await readFile(join(preview.content, 'posts/a-lamp-by-the-window.md'), 'utf8');
  expect(file).toContain('topics: [letters-from-before]');
  const kept = await page.locator('[data-part=became] code').innerText();
  expect(kept).toContain(join(dirname(preview.content), 'imported/report-'));
  await context.close();
});
