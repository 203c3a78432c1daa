import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitIn } from '../../src/author/git.ts';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';

const long = { timeout: 240_000 };

let browser: Browser;
let preview: RunningPreview;
let host = '';
let git: (...words: readonly string[]) => Promise<string>;
beforeAll(async () => {
  preview = await startPreview(undefined, async (content, work) => {
    const settings = { HOME: work, GIT_CONFIG_NOSYSTEM: '1' };
    const run = gitIn(content, { PATH: process.env['PATH'], ...settings });
    git = async (...words) => (await run(words)).text;
    host = join(work, 'host');
    await git('init', '--quiet', '--bare', '--initial-branch=main', host);
    // It is kept by Git, which knows neither who writes nor where it goes.
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.email', 'ada@example.org');
    return settings;
  });
  browser = await chromium.launch({ executablePath: await findBrowser() });
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

test('a name for Git and a repository are asked for in words on the page, and kept for this blog', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 900 }, colorScheme: 'dark' });
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  await page.goto(preview.desk);
  await page.goto(new URL('desk/publish/', preview.address).href);
  await page.getByRole('button', { name: 'to a host that builds it from Git' }).click();
  await page.getByLabel('Your name in each change').fill('Ada from the desk');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  const address = page.getByLabel('The address of the repository');
  await address.fill('no address');
  await page.keyboard.press('Enter');
  await page.getByText('That is no address of a repository.').waitFor(long);
  await address.fill(host);
  await page.keyboard.press('Enter');
  await expect.poll(() => git('config', '--local', 'user.name'), long).toBe('Ada from the desk');
  await expect.poll(() => git('remote', 'get-url', 'origin'), long).toBe(host);
  // Where it goes may be said once more.
  await page.locator('[data-part=ended] h2').waitFor(long);
  await page.getByRole('button', { name: 'Choose anew where it goes' }).click();
  await page.getByRole('button', { name: 'into one .zip file' }).waitFor(long);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await context.close();
});
