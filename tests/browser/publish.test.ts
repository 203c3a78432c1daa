import { AxeBuilder } from '@axe-core/playwright';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitIn } from '../../src/author/git.ts';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';

let browser: Browser;
let preview: RunningPreview;
let host = '';
beforeAll(async () => {
  preview = await startPreview(undefined, async (content, work) => {
    host = join(work, 'host');
    const settings = { HOME: work, GIT_CONFIG_NOSYSTEM: '1' };
    // Nobody can reach a made-up address, so nothing is published to one.
    const site = join(content, 'site.yaml');
    await writeFile(site, (await readFile(site, 'utf8')).replace('fixture.example', 'fixture-blog.org'));
    for (const words of [
      ['init', '--quiet', '--bare', '--initial-branch=main', host],
      ['init', '--quiet', '--initial-branch=main'],
      ['config', 'user.name', 'Ada Ames'],
      ['config', 'user.email', 'ada@example.org'],
      ['add', '--all'],
      ['commit', '--quiet', '--message=The first version'],
      ['remote', 'add', 'origin', host],
      ['push', '--quiet', '--set-upstream', 'origin', 'main'],
    ]) {
      const ran = await gitIn(content, { PATH: process.env['PATH'], ...settings })(words);
      if (!ran.ok) throw new Error(ran.error);
    }
    return settings;
  });
  browser = await chromium.launch({ executablePath: await findBrowser() });
});
afterAll(async () => {
  await Promise.all([browser.close(), preview.stop()]);
  // Also of those who left the page while it was looking for what changed.
  expect(preview.output()).not.toMatch(/\n\s+at |Error:|ERR_/);
});

/** Waits for what comes by itself, on a busy machine too. */
const soon = <Value>(get: () => Promise<Value>) => expect.poll(get, { timeout: 240_000 });
const long = { timeout: 240_000 };
const atHost = async (file: string) =>
  (await gitIn(host, { PATH: process.env['PATH'] })(['show', `main:${file}`])).text;

/** A browser that knows the key of the desk. */
async function atDesk(width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  await page.goto(preview.desk);
  return page;
}

/** Presses "Publish", and waits for the end. */
async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('heading', { name: 'Published', exact: true }).waitFor(long);
}

const text = (body: string) =>
  `---\ntitle: The kettle\ndescription: On a kettle.\npubDate: 2026-11-01\ntopics: [safety]\ndraft: true\n---\n\n${body}\n`;

test('whoever leaves the page while it looks for what changed has asked for nothing', async () => {
  const page = await atDesk();
  await page.goto(new URL('desk/publish/', preview.address).href);
  await page.locator('.publish-steps').getByText('Asking the host').first().waitFor(long);
  await page.context().close();
  expect((await gitIn(host, { PATH: process.env['PATH'] })(['rev-list', '--count', 'main'])).text).toBe('1');
});

test('a draft is published from the desk, and corrected with a word on it', async () => {
  await preview.write('posts/kettle.mdx', text('It sings in the morning.\n\nNobody asked it to.'));
  const page = await atDesk();
  const row = page.locator('#kettle');
  await soon(() => page.goto(preview.desk).then(() => row.count())).toBe(1);

  await row.getByText('Publish …').click();
  await row.getByLabel('Day it appears').fill('2026-11-20');
  await row.getByRole('button', { name: 'Go on to publish' }).click();
  await page.waitForURL('**/desk/publish/');
  const added = page.locator('.publish-group', { hasText: 'New' }).first();
  await added.getByText('The kettle').waitFor(long);
  expect(await atHost('posts/kettle.mdx')).toBe('');
  await publish(page);
  const published = text('It sings in the morning.\n\nNobody asked it to.')
    .replace('draft: true\n', '')
    .replace('2026-11-01', '2026-11-20');
  expect(`${await atHost('posts/kettle.mdx')}\n`).toBe(published);

  // A correction is shown in words, and asks what to tell those who read it before.
  await preview.write('posts/kettle.mdx', (before) => before.replace('in the morning', 'at night'));
  await page.reload();
  const passage = page.locator('.publish-difference li');
  await soon(() => passage.locator('del').allTextContents()).toEqual(['in the morning.']);
  expect(await passage.locator('ins').allTextContents()).toEqual(['at night.']);
  expect(await passage.innerText()).toMatch(/Was\s+It sings in the morning\.\s+Is\s+It sings at night\./);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('What changed, in one sentence?').fill('When it sings.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await soon(() => page.getByLabel('What changed, in one sentence?').count()).toBe(0);
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor(long);
  await publish(page);
  expect(await atHost('posts/kettle.mdx')).toContain(
    'revisions:\n  - date: 2026-11-22\n    note: When it sings.\n',
  );
  await page.context().close();
}, 900_000);

test('what is saved while the question waits is shown before it goes out', async () => {
  await preview.write('posts/plain.md', (before) => before.replace(/---\n\n/, '---\n\nA first word. '));
  const page = await atDesk();
  await page.getByRole('link', { name: /^Publish:/ }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor(long);
  await preview.write('posts/plain.md', (before) => before.replace('A first word', 'A second word'));
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await soon(() => page.locator('.publish-steps').innerText()).toContain('saved in the meantime');
  await soon(() => page.locator('ins').allTextContents()).toEqual([expect.stringContaining('A second word')]);
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('heading', { name: 'Nothing was published' }).waitFor(long);
  expect(await atHost('posts/plain.md')).not.toContain('A second word');
  // Nobody who looks at her desk takes it for sent.
  await page.goto(preview.desk);
  const state = page.locator('#plain .desk-state');
  await soon(() => state.textContent()).toMatch(/^Published · .* · readers see the change when you publish$/);
  await preview.write('posts/plain.md', (before) => before.replace('A second word. ', ''));
  await page.context().close();
}, 600_000);

test('what stops it is said, with the way to it, and everybody can read the page', async () => {
  await preview.write('posts/stopped.mdx', text('<Vignette>\n\nNever closed.').replace('draft: true\n', ''));
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    const page = await atDesk(width, colorScheme);
    await page.goto(new URL('desk/publish/', preview.address).href);
    await page.getByRole('heading', { name: 'First there is something to mend' }).waitFor(long);
    expect(await page.locator('.publish-mends').innerText()).toContain('posts/stopped.mdx');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  }
}, 600_000);

test('nobody but a page of the desk, in a browser that has the key, can publish or read what would be', async () => {
  const at = (path: string) => new URL(path, preview.address).href;
  const { cookie: Cookie } = preview;
  const own = { 'Sec-Fetch-Site': 'same-origin', Cookie };
  const post = (headers: Record<string, string>) =>
    fetch(at('desk/publish/answer/'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: '{"is":"perhaps"}',
    }).then(({ status }) => status);
  expect(await post({ ...own, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await post({ Cookie, Origin: 'https://evil.example' })).toBe(403);
  expect(await post({ 'Sec-Fetch-Site': 'same-origin' })).toBe(403);
  expect(await post(own)).toBe(400);
  const get = (path: string, headers: Record<string, string>) =>
    fetch(at(path), { headers }).then(async (response) => {
      await response.body?.cancel();
      return response.status;
    });
  expect(await get('desk/publish/news/', { 'Sec-Fetch-Site': 'same-origin' })).toBe(403);
  expect(await get('desk/publish/news/', { ...own, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await get('desk/publish/', {})).toBe(403);
  expect(await get('desk/publish/', { Cookie })).toBe(200);
}, 120_000);
