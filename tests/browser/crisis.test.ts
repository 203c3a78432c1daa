import { AxeBuilder } from '@axe-core/playwright';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { open, type Opened } from './browser.ts';
import { writeOtherBlog } from '../other-blogs/blogs.ts';
import { today } from '../site/build-once.ts';
import { command } from '../site/command.ts';
import { crisisBlog } from './crisis-blog.ts';
import { sideways } from './sideways.ts';
import { keptBy } from './kept.ts';

let work = '';
let site: Opened;
let context: BrowserContext;
let page: Page;
let asked: string[];
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'blog-crisis-'));
  await writeOtherBlog(work, crisisBlog);
  const folder = join(work, 'site');
  const settings = { BLOG_CONTENT: join(work, 'content'), BLOG_OUT: folder, BLOG_TODAY: today };
  const { code, output } = await command('build', settings);
  expect(code, output).toBe(0);
  site = await open(folder, '/');
});
afterAll(async () => {
  await site.close();
  await rm(work, { recursive: true });
});
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});
afterEach(() => context.close());

const shown = () => page.locator('.crisis-shown h2').allTextContents();
const titles = async () => (await shown()).map((title) => title.trim());
const toBeShown = (situations: readonly string[]) => expect.poll(titles).toEqual(situations);
const places = {
  'the search': { path: 'search/', field: '#search-field' },
  'the field for feelings': { path: 'feelings/', field: '#feelings-field' },
};

const kept = () => keptBy(page);

describe.each(Object.entries(places))('words of danger typed into %s', (_, { path, field: selector }) => {
  const field = () => page.locator(selector);
  beforeEach(async () => {
    await page.goto(`${site.address}${path}`);
    await field().waitFor();
  });

  it('bring help first: the emergency number, and a line that can be called with a thumb', async () => {
    await field().pressSequentially('kil myself');
    await toBeShown(['Thoughts of dying']);
    const call = page.locator('.crisis-shown').getByRole('link', { name: 'Call 988' }).first();
    expect(await call.getAttribute('href')).toBe('tel:988');
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.locator('.crisis-shown').innerText()).toMatch(/^If a life is in danger\s+Call 911/);
    const more = page.locator('.crisis-shown').getByRole('link', { name: 'More lines' });
    expect(await more.getAttribute('href')).toBe('/help/#thoughts-of-dying');
    expect(await sideways(page)).toBe(0);
  });

  it('leave what was typed nowhere, and ask nothing of the network that depends on it', async () => {
    await expect.poll(() => asked.some((url) => /vocabulary\.\w+\.json$/.test(url))).toBe(true);
    await page.waitForLoadState('networkidle');
    const before = await kept();
    // The browser asks for an icon when it pleases, and the search again for the words that are there.
    const own = () => [...new Set(asked)].filter((url) => !/\/(?:pagefind|site-icons)\//.test(url));
    const ownBefore = own();
    await field().pressSequentially('suicidal');
    await toBeShown(['Thoughts of dying']);
    expect(await kept()).toBe(before);
    expect(asked.filter((url) => /suicid/i.test(url))).toEqual([]);
    expect(own()).toEqual(ownBefore);
  });

  it('block nothing: the typing goes on, the focus stays, and other words take the help away again', async () => {
    await field().pressSequentially('suicide');
    await toBeShown(['Thoughts of dying']);
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(selector);
    expect(await page.locator('dialog[open], [popover]:popover-open').count()).toBe(0);
    await field().fill('sad');
    await toBeShown([]);
    await expect.poll(() => page.locator('.crisis-shown').boundingBox()).toMatchObject({ height: 0 });
  });

  it('are answered for each of two needs, with what a phone keeps before the first number', async () => {
    await field().fill('my dad hits me');
    await toBeShown(['Someone hurts you', 'A child']);
    const text = await page.locator('.crisis-shown').innerText();
    expect(text).toMatch(/^Calls, messages and visits such as this one leave a trace/);
    expect(text.match(/leave a trace/g)).toHaveLength(1);
    expect(text.indexOf('Text START')).toBeLessThan(text.indexOf('Call 800'));
  });

  it('are said once to those who listen, and nothing of it is left when the page is left', async () => {
    const live = page.locator('crisis-help [aria-live]');
    await field().pressSequentially('i want to die');
    await expect
      .poll(() => live.textContent())
      .toBe('Help lines stand first on this page: Thoughts of dying.');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await toBeShown([]);
  });

  it('have no fault that axe sees, with the help shown', async () => {
    await field().fill('overdose');
    await toBeShown(['Thoughts of dying', 'Drinking or drugs']);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it.each(['killing time', 'dying to know', 'grief', 'angry'])('are not heard in "%s"', async (typed) => {
    await field().fill('suicide');
    await toBeShown(['Thoughts of dying']);
    await field().fill(typed);
    await toBeShown([]);
  });

  it('are heard again after the words could not be had once', async () => {
    await page.route('**/vocabulary.*', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.reload();
    await failed;
    await page.unroute('**/vocabulary.*');
    // A letter that comes before the page knows of the failure waits for it; the next one asks again.
    const typeAgain = async () => {
      await field().fill('suicid');
      await field().pressSequentially('e');
      return titles();
    };
    await expect.poll(typeAgain).toEqual(['Thoughts of dying']);
  });
});

it('in the search help stands above what is found, before the index is there, and goes with Escape', async () => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}search/`);
  await page.locator('#search-field').fill('i want to die');
  await toBeShown(['Thoughts of dying']);
  expect(await page.locator('.search-results a').count()).toBe(0);
  letThrough();
  await page.locator('.search-message:not([hidden])').waitFor();
  const [end, begin] = await Promise.all([
    page.locator('.crisis-shown').evaluate((one) => one.getBoundingClientRect().bottom),
    page.locator('.search-message').evaluate((one) => one.getBoundingClientRect().top),
  ]);
  expect(end).toBeLessThanOrEqual(begin);
  await page.keyboard.press('Escape');
  await toBeShown([]);
});

it('words in Spanish are heard where the region’s help answers in it', async () => {
  await page.goto(`${site.address}search/`);
  await page.locator('#search-field').fill('me quiero morir');
  await toBeShown(['Thoughts of dying']);
});

it('the address of a page that is not there is listened to as well', async () => {
  await page.goto(`${site.address}writing/i-want-to-die/`);
  await toBeShown(['Thoughts of dying']);
  expect(page.url()).toBe(`${site.address}writing/i-want-to-die/`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.goto(`${site.address}writing/a-lamp/`);
  await page.waitForLoadState('networkidle');
  expect(await titles()).toEqual([]);
});

it('an address that is written wrongly breaks nothing', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.address}suicide%E0%A4%A/`);
  await toBeShown(['Thoughts of dying']);
  expect(errors).toEqual([]);
});

it('without JavaScript nothing of it is on the page', async () => {
  const plain = await site.browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  for (const path of ['search/', 'feelings/', 'suicide/']) {
    await bare.goto(`${site.address}${path}`);
    const shown = await bare
      .locator('crisis-help')
      .evaluateAll((all) => all.filter((one) => one.clientHeight > 0).length);
    expect([path, shown]).toEqual([path, 0]);
  }
  await plain.close();
});
