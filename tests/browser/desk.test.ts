import { AxeBuilder } from '@axe-core/playwright';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPreview, type RunningPreview } from '../site/preview.ts';
import { findBrowser } from './browser.ts';
import { watch } from './failed.ts';

const arimo = createRequire(import.meta.url).resolve('@fontsource/arimo/files/arimo-latin-400-normal.woff2');
let browser: Browser;
let preview: RunningPreview;
beforeAll(async () => {
  preview = await startPreview();
  browser = await chromium.launch({ executablePath: await findBrowser() });
  watch(browser);
});
afterAll(() => Promise.all([browser.close(), preview.stop()]));

async function visit(path: string): Promise<Page> {
  // The accessibility test wants a context of its own.
  const page = await (await browser.newContext()).newPage();
  await knowKey(page);
  await page.goto(preview.address + path);
  return page;
}

/** Has a browser know the key of the desk, as after its address was opened once. */
async function knowKey(page: Page): Promise<void> {
  await page.request.get(preview.desk, { maxRedirects: 0 });
}

const nasty = '</script><img src=x onerror=alert(1)>';
/** Waits for what comes by itself. */
const soon = <Value>(get: () => Promise<Value>) => expect.poll(get);
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
  await soon(() => heading(page).textContent()).toBe('This post needs mending');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The page is loaded anew when the whole check is done, whatever looks at it meanwhile.
    const violations = () =>
      new AxeBuilder({ page }).analyze().then(
        (found) => found.violations,
        () => undefined,
      );
    await soon(violations).toEqual([]);
  }
  await page.context().close();
});

test('a page of the blog leads to the desk, which has every post with its state', async () => {
  const page = await visit('');
  await page.getByRole('link', { name: /^Your desk/ }).click();
  await page.waitForURL('**/desk/');
  const states = async () =>
    (await page.locator('.desk-state').allTextContents()).map((state) =>
      state.trim().replace(/ [·o].*/s, ''),
    );
  await soon(states).toEqual(
    expect.arrayContaining(['Needs mending', 'Draft', 'Appears', 'Published', 'Taken down']),
  );
  await page.getByRole('link', { name: /^Drafts/ }).click();
  await page.waitForURL('**/desk/?show=draft');
  await soon(() => page.locator('.desk-post').count()).toBe(1);
  await page.context().close();
});

test('the desk shows how a post looks in lists, in a feed and when it is shared', async () => {
  const page = await visit('desk/?show=draft');
  await page.getByText('How it looks elsewhere').click();
  await soon(() => page.locator('.desk-preview .item h3').innerText()).toContain('Canarydrafttitle');
  await soon(() => page.locator('.desk-feed').innerText()).toContain('Canarydrafttitle');
  const card = page.locator('.desk-card');
  await card.scrollIntoViewIfNeeded();
  await soon(() => card.evaluate((node): unknown => Reflect.get(node, 'naturalWidth'))).toBe(1200);
  await page.context().close();
});

/** The desk with all that can be unfolded unfolded. */
async function openDesk(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await knowKey(page);
  await page.goto(`${preview.address}desk/`);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  return page;
}

/** What reaches beyond the window; a drawing is cut off at its own edge. */
const beyond = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg *)')]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 90)),
  );

test('the desk can be read by everybody, at any width and in any light', async () => {
  for (const width of [390, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openDesk(width, colorScheme);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect([width, ...(await beyond(page))]).toEqual([width]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.context().close();
    }
  }
});

test('the desk has room for the fonts of any machine, a fourth wider than ours', async () => {
  const page = await openDesk(390, 'light');
  const font = (await readFile(arimo)).toString('base64');
  await page.addStyleTag({
    content: `@font-face { font-family: Wide; size-adjust: 130%; src: url(data:font/woff2;base64,${font}) }
      * { font-family: Wide !important }`,
  });
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1rem Wide'))).toBe(true);
  expect(await beyond(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.context().close();
});

test('a post is started from the desk, and whatever its title is stays text', async () => {
  const page = await visit('');
  await page.goto(preview.desk);
  expect(page.url()).toBe(`${preview.address}desk/`);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByLabel('Title').fill(nasty);
  await page.getByLabel('One sentence about it').fill(`A sentence ${nasty}`);
  await page.getByLabel('Topic').selectOption('many');
  await page.getByRole('button', { name: 'Start a draft' }).click();
  await page.waitForURL('**/desk/write/script-img-src-x-onerror-alert-1/');
  await page.locator('.write-prose .cm-content').waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(nasty);
  await page.getByRole('link', { name: 'Your desk' }).click();
  const row = page.locator('#script-img-src-x-onerror-alert-1');
  await row.waitFor();
  await soon(() => row.locator('h3').first().textContent()).toContain(nasty);
  await soon(() => row.locator('.desk-state').textContent()).toContain('Draft');
  await row.getByText('How it looks elsewhere').click();
  expect(dialogs).toEqual([]);
  const text = await readFile(join(preview.content, 'posts/script-img-src-x-onerror-alert-1.mdx'), 'utf8');
  expect(text).toContain('topics: [many]\n');
  expect(text).toContain('draft: true\n');
  await page.context().close();
});

test('a page is started from the desk, with nothing on it yet, and no name that the blog itself has', async () => {
  const page = await visit('desk/');
  await page.getByText('Start a page …').click();
  const form = page.locator('.desk-pages form.desk-start');
  await form.getByLabel('What it is called').fill('Writing');
  await form.getByLabel('What it is about').fill('On what I write.');
  expect((await new AxeBuilder({ page }).include('.desk-pages').analyze()).violations).toEqual([]);
  await form.getByRole('button', { name: 'Start the page' }).click();
  await page.waitForURL('**/desk/write/pages/writing-2/');
  await page.locator('.write-prose .cm-content').waitFor();
  await page.getByLabel('The text', { exact: true }).click();
  await page.keyboard.type('Words.');
  const file = join(preview.content, 'pages/writing-2.mdx');
  await soon(() => readFile(file, 'utf8')).toBe(
    '---\ntitle: Writing\ndescription: On what I write.\n---\n\nWords.',
  );
  await rm(file);
  await page.context().close();
});

test('colors and letters are chosen by a button, and no byte besides changes', async () => {
  const file = join(preview.content, 'site.yaml');
  const before = await readFile(file, 'utf8');
  const page = await visit('desk/look/');
  const now = page.getByText('As it is now');
  const chosen = () => now.evaluateAll((all) => all.map((one) => one.closest('li')?.id));
  await page.locator('#sample-sea').getByRole('button').click();
  await soon(chosen).toEqual(['sample-sea', 'sample-warm']);
  await page.locator('#sample-clear').getByRole('button').click();
  await soon(chosen).toEqual(['sample-sea', 'sample-clear']);
  const after = await readFile(file, 'utf8');
  expect(after.replace('colors: sea\n', '').replace('typeface: clear\n', '')).toBe(before);
  expect(after).toContain('colors: sea\n');
  await writeFile(file, before);
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
  const { cookie: Cookie } = preview;
  const keyless = { 'Sec-Fetch-Site': 'same-origin' };
  const own = { ...keyless, Cookie };
  const form = 'title=From+elsewhere&description=D.&topic=many';
  expect(await send('desk/start/', { Origin: 'https://evil.example' }, form)).toBe(403);
  expect(await send('desk/start/', { 'Sec-Fetch-Site': 'cross-site' }, form)).toBe(403);
  expect(await send('desk/start/', {}, form)).toBe(403);
  expect(await send('desk/start/', keyless, form)).toBe(403);
  expect(await send('desk/start/', own, 'title=&description=D.&topic=many')).toBe(400);
  expect(await send('desk/start/', own, 'title=T&description=D.&topic=nowhere')).toBe(400);
  expect(await send('desk/start/', { ...own, 'Content-Type': 'text/plain' }, form)).toBe(400);
  expect((await fetch(at('desk/start/'))).status).toBe(405);
  expect(await send('desk/open/', keyless, 'file=site.yaml')).toBe(403);
  expect(await send('desk/open/', own, 'file=../../package.json')).toBe(404);
  expect(await send('desk/open/', own, `file=${join(preview.content, 'site.yaml')}`)).toBe(404);
  expect((await fetch(at(`__open-in-editor?file=${join(preview.content, 'site.yaml')}`))).status).toBe(404);
});

test('a file is opened in the editor; where that fails, its name and its place stand there to be copied', async () => {
  const page = await visit('desk/');
  const button = page.locator('#plain').getByRole('button', { name: 'Open in the editor' });
  const file = join(preview.content, 'posts/plain.md');
  await button.click();
  await soon(() => readFile(`${preview.editor}.opened`, 'utf8').catch(() => '')).toBe(file);
  await soon(() => heading(page).textContent()).toBe('Your desk');
  await rm(preview.editor);
  await button.click();
  await soon(() => heading(page).textContent()).toBe('This is the file to open');
  await soon(() => page.locator('.preview-copy').allTextContents()).toContain(file);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }
  await page.getByRole('link', { name: 'Your desk' }).click();
  await page.waitForURL('**/desk/');
  await page.context().close();
});

test('nobody but a page of the preview, in a browser that has the key, can read or write a text', async () => {
  const { cookie: Cookie } = preview;
  const at = (path: string) => new URL(path, preview.address).href;
  const before = await readFile(join(preview.content, 'posts/plain.md'), 'utf8');
  const ask = (action: string, headers: Record<string, string>) =>
    fetch(at(`desk/text/${action}/`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ file: 'posts/plain.md', version: 'none', text: 'from elsewhere' }),
    }).then(async (response) => [response.status, (await response.text()).includes('plain text')]);
  const own = { 'Sec-Fetch-Site': 'same-origin', Cookie };
  for (const action of ['read', 'save']) {
    expect(await ask(action, { ...own, 'Sec-Fetch-Site': 'cross-site' })).toEqual([403, false]);
    expect(await ask(action, { Cookie, Origin: 'https://evil.example' })).toEqual([403, false]);
    expect(await ask(action, { 'Sec-Fetch-Site': 'same-origin' })).toEqual([403, false]);
    expect(await ask(action, { ...own, Cookie: `${Cookie}0` })).toEqual([403, false]);
  }
  expect(await ask('read', own)).toEqual([200, true]);
  expect(await readFile(join(preview.content, 'posts/plain.md'), 'utf8')).toBe(before);
  for (const path of ['desk/', 'desk/write/plain/', 'desk/deleted/', 'desk/menu/', 'desk/series/']) {
    const page = (headers: Record<string, string>) =>
      fetch(at(path), { headers }).then(({ status }) => status);
    expect([path, await page({})]).toEqual([path, 403]);
    expect([path, await page({ Cookie })]).toEqual([path, 200]);
    const read = { Cookie, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' };
    expect([path, await page(read)]).toEqual([path, 403]);
  }
});

test('nothing of hers, and no key, is handed out by way of the program’s own files, nor to a page of another program', async () => {
  const known = await fetch(preview.desk, { redirect: 'manual' });
  const [, key = ''] = /=([0-9a-f]{64});/.exec(known.headers.get('set-cookie') ?? '') ?? [];
  const root = join(import.meta.dirname, '../..');
  const cache = join(root, 'node_modules/.cache');
  expect(await readFile(join(cache, 'desk-key'), 'utf8')).toBe(key);
  const draft = join(preview.content, 'posts/drafted.mdx');
  const files = [
    join(cache, 'desk-key'),
    'node_modules/.cache/desk-key',
    draft,
    `${preview.content}/site.yaml`,
  ];
  const ways = files.flatMap((file) =>
    ['', '?raw', '?import&raw', '?url&raw', '?import', '?inline'].map(
      (query) => `${file.startsWith('/') ? `@fs${file}` : file}${query}`,
    ),
  );
  await preview.write('posts/drafted.mdx', '---\ntitle: Drafted\ndraft: true\n---\n\nCanaryindraft.\n');
  for (const way of ways) {
    const answer = await fetch(new URL(way, preview.address), { headers: { Origin: 'http://localhost:1' } });
    const text = await answer.text();
    expect([way, text.includes(key), /Canaryindraft|timeZone/.test(text)]).toEqual([way, false, false]);
    expect([way, answer.headers.get('access-control-allow-origin')]).toEqual([way, null]);
  }
  await rm(draft);
});

test('a post is given another name on the desk; a name that is taken is told', async () => {
  await preview.write(
    'posts/to-rename.md',
    '---\ntitle: To rename\ndescription: A.\npubDate: 2026-09-01\ntopics: [safety]\n---\n\nText.\n',
  );
  const page = await visit('desk/?show=public');
  await page.goto(preview.desk);
  await page.goto(`${preview.address}desk/?show=public`);
  const row = page.locator('#to-rename');
  await row.getByText('Rename …').click();
  const field = row.getByLabel('Its name');
  await field.fill('plain');
  await row.getByRole('button', { name: 'Rename it' }).click();
  await soon(() => row.getByRole('alert').allTextContents()).toContainEqual(
    expect.stringContaining('There is something of this name already'),
  );
  await field.fill('A Kinder Name');
  await row.getByRole('button', { name: 'Rename it' }).click();
  await page.locator('#a-kinder-name').waitFor();
  expect(await readFile(join(preview.content, 'posts/a-kinder-name.md'), 'utf8')).toContain(
    'aliases: [/writing/to-rename/]',
  );
  await soon(async () => (await preview.get('writing/a-kinder-name/')).status).toBe(200);
  await page.context().close();
});

test('a standing page is given another name on the desk; those that the blog leads to keep theirs', async () => {
  await preview.write('pages/group.md', '---\ntitle: My group\ndescription: A.\n---\n\nText.\n');
  const page = await visit('desk/');
  await page.goto(preview.desk);
  const section = page.locator('.desk-pages');
  const named = section.locator('desk-rename summary');
  await soon(() => section.getByRole('link', { name: 'My group' }).count()).toBe(1);
  const able = await named.evaluateAll((all) => all.map((one) => one.closest('li')?.id));
  expect(able.toSorted()).toEqual(['page-feelings', 'page-group']);
  const row = page.locator('#page-group');
  await row.getByText('Rename …').click();
  const field = row.getByLabel('Its name');
  await field.fill('feelings');
  await row.getByRole('button', { name: 'Rename it' }).click();
  await soon(() => row.getByRole('alert').allTextContents()).toContainEqual(
    expect.stringContaining('There is something of this name already'),
  );
  const { violations } = await new AxeBuilder({ page }).include('.desk-pages').analyze();
  expect(violations).toEqual([]);
  await field.fill('My Consultation Group');
  await row.getByRole('button', { name: 'Rename it' }).click();
  await page.locator('#page-my-consultation-group').waitFor();
  expect(await readFile(join(preview.content, 'pages/my-consultation-group.md'), 'utf8')).toContain(
    'aliases: [/group/]',
  );
  await soon(async () => (await preview.get('my-consultation-group/')).status).toBe(200);
  await page.context().close();
});

test('colors and letters are shown on the desk, at any width and in any light', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme });
    const page = await context.newPage();
    await knowKey(page);
    await page.goto(`${preview.address}desk/look/`);
    expect(await page.getByRole('button', { name: /^Take these (?:colors|letters)$/ }).count()).toBe(7);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(390);
    // Every sample is set in what it shows.
    const seen = await page.locator('.look-sample').evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, fontFamily } = getComputedStyle(one);
        const title = one.querySelector('.look-title');
        return `${backgroundColor} ${fontFamily} ${title && getComputedStyle(title).fontFamily}`;
      }),
    );
    expect(new Set(seen).size).toBe(14 - Number(seen.length - new Set(seen).size > 0));
    const { violations } = await new AxeBuilder({ page }).include('.look').analyze();
    expect(violations).toEqual([]);
    await context.close();
  }
});

test('the handbook is on the desk, each chapter where its list and the other pages lead', async () => {
  const page = await visit('desk/handbook/');
  expect(await heading(page).textContent()).toContain('The author’s handbook');
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.prose a[href^="#"]')]
      .map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
  );
  expect(lost).toEqual([]);
  // No sentence sends an author into the program.
  expect(await page.locator('.prose').innerText()).not.toMatch(/\bsrc\//);
  for (const [path, chapter] of [
    ['desk/publish/', 'publish'],
    ['desk/write/plain/', 'write-in-the-browser'],
    ['desk/look/', 'make-it-yours'],
    ['desk/menu/', 'make-it-yours'],
    ['desk/series/', 'series-and-reading-paths'],
    ['desk/deleted/', 'change-correct-take-down'],
  ] as const) {
    await page.goto(preview.desk);
    await page.goto(preview.address + path);
    const link = page.locator(`a[href$="desk/handbook/#${chapter}"]`);
    await link.waitFor();
    const there = await page.context().newPage();
    await there.goto(new URL((await link.getAttribute('href')) ?? '', preview.address).href);
    await there.locator(`#${chapter}`).waitFor();
    await there.close();
  }
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${preview.address}desk/handbook/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect((await new AxeBuilder({ page }).include('main').analyze()).violations).toEqual([]);
  await page.context().close();
});
