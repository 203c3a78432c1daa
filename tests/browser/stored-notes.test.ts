import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFirefox } from './firefox.ts';
import { openFixture } from './fixture.ts';

const blog = openFixture();
let context: BrowserContext;
let page: Page;
let complaints: string[];
const notes: Readonly<Record<string, string>> = {
  'blog:note:everything:2': JSON.stringify({
    text: 'The first <b>line</b>.\nThe second.',
    question: 'What now?\nWhat then?',
    title: 'Everything',
  }),
  'blog:note:everything:1': JSON.stringify({
    text: 'Noticed.',
    question: 'What I noticed',
    title: 'Everything',
  }),
  'blog:note:gone-by-now:1': JSON.stringify({
    text: 'Still mine.',
    question: 'Where?',
    title: 'Gone by now',
  }),
  'blog:note:everything:its-name': '{broken',
  'blog:note:': 'foreign',
  'blog:reading': 'size=large',
};
beforeEach(async () => {
  context = await blog.browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${blog.address}notes/`);
});
afterEach(() => context.close());

const store = async (items: Readonly<Record<string, string>> = notes) => {
  await page.evaluate((items) => {
    for (const [key, raw] of Object.entries(items)) localStorage.setItem(key, raw);
  }, items);
  await page.reload();
};
const kept = () => page.evaluate(() => Object.keys(localStorage).sort());
const shown = () => page.locator('.stored-note').count();
const said = () => page.getByRole('status').first();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const sure = () => page.getByRole('dialog');

describe('the notes page', () => {
  it('is kind when there is nothing, and offers nothing to do with it', async () => {
    expect(await page.getByText('There is nothing here, and there need not be.').isVisible()).toBe(true);
    expect(await page.locator('.acts:visible').count()).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it('shows every note with its question, by post, as text and never as markup', async () => {
    await store();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Everything',
      'Gone by now',
      'From elsewhere',
    ]);
    const first = page.locator('.stored-note').nth(1);
    expect(await first.innerText()).toMatch(
      /^What now\?\nWhat then\?\n+The first <b>line<\/b>\.\nThe second\./,
    );
    expect(complaints).toEqual([]);
  });

  it('leads back to the question', async () => {
    await store();
    await page.locator('.stored-note').nth(1).getByRole('link', { name: 'Go to the question' }).click();
    await page.waitForURL(`${blog.address}writing/everything/#write-2`);
    await expect.poll(() => page.locator('#write-2 textarea').inputValue()).toContain('The second.');
  });

  it('shows what cannot be read as it stands, and leaves it in its place', async () => {
    await store();
    expect(await page.getByText('This could not be read as a note.').filter({ visible: true }).count()).toBe(
      2,
    );
    const broken = page.locator('.stored-note:has([data-fill=unreadable]:not([hidden]))');
    expect(await broken.locator('[data-fill=text]').allTextContents()).toEqual(['{broken', 'foreign']);
    expect(await kept()).toEqual(Object.keys(notes).sort());
  });

  // In Firefox no test may be given leave to read the clipboard.
  it.skipIf(isFirefox)('copies all of it', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await store();
    await button('Copy all').click();
    await expect.poll(() => said().textContent()).toContain('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('What now?\nWhat then?\n\nThe first <b>line</b>.\nThe second.');
    expect(copied).toContain(`${blog.address}writing/everything/#write-2`);
    expect(copied).toContain('{broken');
  });

  it('says so when the browser does not let it copy', async () => {
    await store();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) },
      }),
    );
    await button('Copy all').click();
    await expect.poll(() => said().textContent()).toContain('did not let this page copy');
  });

  it('saves all of it as a plain text file with a name that says little', async () => {
    await store();
    const [download] = await Promise.all([page.waitForEvent('download'), button('Download').click()]);
    expect(download.suggestedFilename()).toBe('notes.txt');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Gone by now\n\n\n');
    expect(text).toContain('Where?\n\nStill mine.');
    await expect.poll(() => said().textContent()).toContain('notes.txt');
    expect(complaints).toEqual([]);
  });

  it('prints the notes, and nothing of the page around them', async () => {
    await store();
    await page.evaluate(() =>
      Object.assign(window, { print: () => Object.assign(window, { printed: true }) }),
    );
    await button('Print').click();
    await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, 'printed'))).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Still mine.').isVisible()).toBe(true);
    expect(await page.locator('.stored-notes :is(button, a):visible').count()).toBe(0);
    expect(await page.getByText('These notes are kept only in').isVisible()).toBe(false);
  });

  it('erases all of it after one more question, and nothing else', async () => {
    await store();
    await button('Erase all').click();
    expect(await sure().innerText()).toContain('Erase all of your notes?');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Leave it as it is');
    await button('Leave it as it is').click();
    await sure().waitFor({ state: 'hidden' });
    expect(await shown()).toBe(5);
    await button('Erase all').click();
    await page.keyboard.press('Escape');
    await sure().waitFor({ state: 'hidden' });
    expect(await kept()).toEqual(Object.keys(notes).sort());
    await button('Erase all').click();
    await sure().getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(kept).toEqual(['blog:reading']);
    await expect.poll(shown).toBe(0);
    await expect.poll(() => said().textContent()).toContain('Erased from this browser.');
    await page.getByText('There is nothing here').waitFor();
  });

  it('erases one of them after one more question', async () => {
    await store();
    await page.locator('.stored-note', { hasText: 'Noticed.' }).getByRole('button').click();
    expect(await sure().innerText()).toContain('Erase this note?');
    await sure().getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(kept).toEqual(
      Object.keys(notes)
        .filter((key) => key !== 'blog:note:everything:1')
        .sort(),
    );
    await expect.poll(shown).toBe(4);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Erased');
  });

  it('says so when the browser does not let it erase, and goes on showing what is there', async () => {
    await store();
    await page.evaluate(() => {
      Storage.prototype.removeItem = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    });
    await button('Erase all').click();
    await sure().getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(() => said().textContent()).toContain('did not let this page erase');
    expect(await shown()).toBe(5);
  });

  it('empties the fields of a post that is open, and keeps nothing more until it is chosen again', async () => {
    await store();
    const post = await context.newPage();
    await post.goto(`${blog.address}writing/everything/`);
    await expect.poll(() => post.locator('#write-2 textarea').inputValue()).toContain('The second.');
    await button('Erase all').click();
    await sure().getByRole('button', { name: 'Erase', exact: true }).click();
    await expect.poll(() => post.locator('#write-2 textarea').inputValue()).toBe('');
    await post.locator('#write-2 textarea').fill('After.');
    await expect
      .poll(() => post.locator('.reflection').first().getByRole('status').textContent())
      .toContain('not kept');
    expect(await kept()).toEqual(['blog:reading']);
  });

  it('follows what is written on other pages', async () => {
    await store();
    const post = await context.newPage();
    await post.goto(`${blog.address}writing/everything/`);
    await post.locator('#write-2 textarea').fill('Changed.');
    await expect.poll(() => page.locator('.stored-note').nth(1).innerText()).toContain('Changed.');
  });

  it('says so where it may not look at what the browser keeps', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.getByText('does not let this page look').waitFor();
    expect(complaints).toEqual([]);
  });

  it('explains itself without JavaScript', async () => {
    const plain = await blog.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(page.url());
    expect(await still.getByText('it is not running').isVisible()).toBe(true);
    expect(await still.getByText('kept only in this browser').isVisible()).toBe(true);
    expect(await still.locator('main button:visible').count()).toBe(0);
    await plain.close();
  });

  it('has room on a narrow telephone, and no fault that axe sees, with notes and with the question open', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await store();
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page })
        .options({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        })
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
    };
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const target of await page.locator('.stored-notes :is(button, a):visible').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await faults()).toEqual([]);
    await button('Erase all').click();
    await sure().waitFor();
    expect(await faults()).toEqual([]);
  });
});
