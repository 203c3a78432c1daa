import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { sideways } from './sideways.ts';
import { keptBy } from './kept.ts';

const blog = openFixture();
let context: BrowserContext;
let page: Page;
let complaints: string[];
let requests: string[];

beforeEach(async () => {
  context = await blog.browser.newContext();
  page = await context.newPage();
  complaints = [];
  requests = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective}`),
    );
  });
});
afterEach(() => context.close());

const field = () => page.locator('#search-field');
const links = () => page.locator('.search-results a');
const live = () => page.locator('blog-search [role=status]');
const focused = () =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());

async function openSearch(): Promise<void> {
  await page.goto(`${blog.address}search/`);
  await field().waitFor();
}

async function search(words: string): Promise<void> {
  await openSearch();
  await field().pressSequentially(words, { delay: 20 });
  await links().first().waitFor();
}

const kept = () => keptBy(page);

describe('searching', () => {
  it('loads nothing before the first letter, and complains about nothing after it', async () => {
    await openSearch();
    await field().focus();
    // A request of our own: whatever the field had asked for would have come before it.
    await page.evaluate(() => fetch('?after').then(({ ok }) => ok));
    await expect.poll(() => requests.some((url) => url.endsWith('?after'))).toBe(true);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await field().pressSequentially('group', { delay: 20 });
    await links().first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('leaves the words nowhere', async () => {
    await openSearch();
    const before = await kept();
    await field().pressSequentially('canvas group', { delay: 10 });
    await links().first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#search-topic').selectOption('Safety');
    // What is read out is the last that a search does.
    await expect.poll(() => live().textContent()).not.toBe('');
    expect(await kept()).toBe(before);
    expect(requests.filter((url) => /canvas|group|safety/i.test(url))).toEqual([]);
    expect(requests.every((url) => url.startsWith(new URL(blog.address).origin))).toBe(true);
  });

  it('shows six at a time, and goes to the first of the next', async () => {
    await search('group');
    await expect.poll(() => links().count()).toBe(6);
    const total = Number.parseInt(await page.locator('.search-message').innerText(), 10);
    expect(total).toBeGreaterThan(6);
    await page.getByRole('button', { name: 'Show more' }).click();
    await links().nth(6).waitFor();
    await expect.poll(focused).toBe(await links().nth(6).innerText());
    await expect.poll(() => links().count()).toBe(Math.min(12, total));
    await expect.poll(() => page.getByRole('button', { name: 'Show more' }).isVisible()).toBe(total > 12);
  });

  it('marks the words, and shows topic, date and note', async () => {
    await search('group');
    expect(await page.locator('.search-results mark').first().innerText()).toMatch(/^groups?$/i);
    const more = page.getByRole('button', { name: 'Show more' });
    for (const next of [6, 12]) {
      await more.click();
      await links().nth(next).waitFor();
    }
    const all = await page.locator('.search-results .byline').allInnerTexts();
    expect(all.some((text) => /Safety|Many/.test(text) && /202[46]/.test(text))).toBe(true);
    expect(all.some((text) => text.includes('discusses eating'))).toBe(true);
  });

  it('stays within a topic, and shows a topic without words', async () => {
    await search('group');
    await page.locator('#search-topic').selectOption('Safety');
    const said = () => page.locator('.search-message').innerText();
    await expect.poll(() => links().count()).toBeLessThan(6);
    const within = await links().count();
    await expect.poll(said).toContain(`${within} post`);
    await field().fill('');
    // Only what was found by a word has a word marked in it.
    await expect.poll(() => page.locator('.search-results mark').count()).toBe(0);
    await expect.poll(() => links().count()).toBeGreaterThan(0);
    await page.locator('#search-topic').selectOption('');
    await expect.poll(() => links().count()).toBe(0);
  });

  it('never shows the words of a passage', async () => {
    await openSearch();
    await field().pressSequentially('secretpassageword');
    await page.locator('.search-others').waitFor();
    await expect
      .poll(() => page.locator('.search-message').innerText())
      .toBe('Nothing found for these words.');
    expect(await page.locator('.search-others a').count()).toBeGreaterThan(1);
  });
});

describe('the keyboard', () => {
  it('moves between the field and the results', async () => {
    await search('group');
    const titles = await links().allInnerTexts();
    const steps: [string, string | undefined][] = [
      ['ArrowDown', titles[0]],
      ['ArrowDown', titles[1]],
      ['ArrowUp', titles[0]],
      ['End', titles[5]],
      ['ArrowDown', titles[5]],
      ['Home', titles[0]],
      ['ArrowUp', 'search-field'],
      ['Enter', titles[0]],
      ['Tab', titles[1]],
      ['Shift+Tab', titles[0]],
    ];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(expected);
    }
    expect(page.url()).toBe(`${blog.address}search/`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/writing\//);
  });

  it('clears with Escape, from the field and from a result', async () => {
    await page.clock.install();
    await search('group');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('search-field');
    await expect.poll(() => field().inputValue()).toBe('');
    await expect.poll(() => links().count()).toBe(0);
    await page.keyboard.type('group');
    await page.keyboard.press('Escape');
    await expect.poll(() => field().inputValue()).toBe('');
    // By then a search would show what it has found, or say that it searches.
    await page.clock.runFor(600);
    expect(await links().count()).toBe(0);
    expect(await page.locator('.search-message').textContent()).toBe('');
  });

  it('goes to the first result on Enter, even before the answer is there', async () => {
    await openSearch();
    await field().fill('group');
    await page.keyboard.press('Enter');
    await links().first().waitFor();
    await expect.poll(focused).toBe(await links().first().innerText());
  });
});

describe('what is read out', () => {
  it('is said once, when the typing rests', async () => {
    await openSearch();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('blog-search [role=status]');
      if (!status) throw new Error('no status');
      new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await field().pressSequentially('groups', { delay: 250 });
    await expect.poll(() => live().textContent()).toMatch(/^\d+ posts? found$/);
    expect(await page.evaluate(() => Reflect.get(window, 'said').length)).toBe(1);
    await field().fill('zzzz');
    await expect.poll(() => live().textContent()).toBe('Nothing found for these words.');
  });

  it.each(['results', 'nothing'])('has no fault that axe sees, with %s', async (state) => {
    await openSearch();
    await field().fill(state === 'results' ? 'group' : 'zzzz');
    await page
      .locator(state === 'results' ? '.search-results li' : '.search-others')
      .first()
      .waitFor();
    const { violations } = await new AxeBuilder({ page }).include('blog-search').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});

describe('leaving', () => {
  it('empties the search, and the back button brings nothing back', async () => {
    await search('group');
    await links().first().click();
    await page.waitForURL(/\/writing\//);
    await page.goBack();
    await field().waitFor();
    expect(await field().inputValue()).toBe('');
    expect(await links().count()).toBe(0);
    await expect.poll(() => page.locator('.search-message').textContent()).toBe('');
  });

  it('empties a page that the browser keeps whole', async () => {
    await search('group');
    await page.locator('#search-topic').selectOption('Safety');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await field().inputValue()).toBe('');
    expect(await page.locator('#search-topic').inputValue()).toBe('');
    expect(await links().count()).toBe(0);
    await field().pressSequentially('group');
    await links().first().waitFor();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await field().inputValue()).toBe('');
  });
});

describe('when the index cannot be had', () => {
  it('says so, and tries again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await openSearch();
    await field().fill('group');
    await expect.poll(() => page.locator('.search-message').textContent()).toMatch(/could not be loaded/);
    await expect.poll(() => live().textContent()).toMatch(/could not be loaded/);
    await page.unroute('**/pagefind/**');
    await field().pressSequentially('s');
    await links().first().waitFor();
    await expect.poll(() => page.locator('.search-message').textContent()).toMatch(/found/);
  });

  it('does not take being offline for finding nothing', async () => {
    await search('group');
    await context.setOffline(true);
    await field().fill('zzzz');
    await expect.poll(() => page.locator('.search-message').textContent()).toMatch(/could not be loaded/);
    await context.setOffline(false);
    await field().fill('group');
    await links().first().waitFor();
  });
});

describe('the / key', () => {
  it('opens the search with the field ready, from anywhere but a field', async () => {
    await page.goto(blog.address);
    await page.keyboard.press('Control+/');
    expect(page.url()).toBe(blog.address);
    await page.keyboard.press('/');
    await page.waitForURL(`${blog.address}search/#search-field`);
    await expect.poll(focused).toBe('search-field');
    await page.keyboard.type('and/or');
    await expect.poll(() => field().inputValue()).toBe('and/or');
  });

  it('goes to the field on the search page itself, and types no slash', async () => {
    await openSearch();
    expect(await focused()).not.toBe('search-field');
    await page.keyboard.press('/');
    await expect.poll(focused).toBe('search-field');
    expect(await field().inputValue()).toBe('');
    expect(page.url()).toBe(`${blog.address}search/`);
  });

  it('can be turned off and on, and stores only that', async () => {
    await openSearch();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Turn the / key off' }).click();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe('{"blog:shortcut":"off"}');
    await page.goto(blog.address);
    await page.evaluate(() =>
      addEventListener('keydown', ({ defaultPrevented: taken }) => Object.assign(window, { taken })),
    );
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate((): unknown => Reflect.get(window, 'taken'))).toBe(false);
    expect(page.url()).toBe(blog.address);
    await openSearch();
    await page.getByRole('button', { name: 'Turn the / key on' }).click();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
    await page.keyboard.press('/');
    await expect.poll(focused).toBe('search-field');
  });

  it('works where storage is forbidden', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openSearch();
    await page.getByRole('button', { name: 'Turn the / key off' }).click();
    await page.keyboard.press('/');
    await expect.poll(focused).toBe('search-field');
    expect(complaints).toEqual([]);
  });
});

it('speaks of the / key only where there may be one', async () => {
  await openSearch();
  expect(await page.locator('.search-shortcut').isVisible()).toBe(true);
  const touch = await blog.browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const phone = await touch.newPage();
  await phone.goto(`${blog.address}search/`);
  await phone.locator('#search-field').waitFor();
  expect(await phone.locator('.search-shortcut').isVisible()).toBe(false);
  await touch.close();
});

it('shows the list alone without JavaScript', async () => {
  const plain = await blog.browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(`${blog.address}search/`);
  expect(await bare.locator('#search-field').isVisible()).toBe(false);
  expect((await bare.locator('blog-search').boundingBox())?.height ?? 0).toBeLessThan(1);
  expect(await bare.locator('main section a').count()).toBeGreaterThan(1);
  await plain.close();
});

it('does not move the list below while it starts, and fits 320 pixels', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openSearch();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.02);
  await field().fill('group');
  await links().first().waitFor();
  await expect.poll(() => sideways(page)).toBe(0);
});

it('leaves no gap where its script does not come, and says that the list below is all there is', async () => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${blog.address}search/`);
  const instead = page.locator('.search-unloaded');
  await expect.poll(() => instead.isVisible()).toBe(true);
  expect(await instead.innerText()).toBe('The search could not be loaded. All writing is listed below.');
  expect((await page.locator('blog-search form').boundingBox())?.height).toBe(0);
});
