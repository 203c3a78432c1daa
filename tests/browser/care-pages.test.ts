import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();
let context: BrowserContext;
let page: Page;
/** A telephone without JavaScript: what is seen here is seen by everyone. */
beforeEach(async () => {
  context = await blog.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (path: string) => page.goto(blog.address + path);
/** How far down the page something begins; it fails where nothing is to be seen. */
async function top(selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen.`);
  return box.y;
}
async function downwards(selectors: readonly string[]): Promise<void> {
  const tops = [];
  for (const selector of selectors) tops.push(await top(selector));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
}

it('the limits show who writes, the license, its place and the emergency number that site.yaml has', async () => {
  await open('limits/');
  const facts = await page.locator('.facts > div').allInnerTexts();
  expect(facts.map((fact) => fact.split(/\s*\n\s*/))).toEqual([
    ['If a life is in danger', 'Call 999'],
    ['Written by', 'Ada Writer, LMFT'],
    ['License', '12345'],
    ['Licensed in', 'Vermont'],
  ]);
});

it('1 and 20. under a post the limits are read before the address', async () => {
  await open('writing/plain/');
  await downwards(['.write-back h2', '.write-back a[href$="/limits/"]', '.write-back a[href^="mailto:"]']);
});

it('the privacy page shows who serves the site, and what is kept of a visit', async () => {
  await open('privacy/');
  expect(await page.locator('.facts').innerText()).toMatch(
    /Fixture Hosting\s+What it keeps of a visit\s+Addresses, for 30 days\./,
  );
});

it('after a heavy post the help comes first, then something lighter, then the posts beside it', async () => {
  await open('writing/everything/');
  await downwards(['.prose > p', '.help-block', '[aria-labelledby=related]', '.neighbours', '.write-back']);
  const first = page.locator('[aria-labelledby=related] h3 a').first();
  const lighter = (await first.getAttribute('href')) ?? '';
  await first.click();
  await page.waitForURL(({ pathname }) => pathname === lighter);
  expect(await page.locator('.boxed[role=note]').count()).toBe(0);
});

it('a vignette, a letter and a change say what they are before they begin', async () => {
  await open('writing/everything/');
  for (const [part, label] of [
    ['.vignette', 'Not one person: put together from many'],
    ['.letter', 'A question from readers'],
    ['.answer', 'An answer'],
    ['.updated', 'Changed on 9 October 2026'],
    ['.worksheet', 'A page to write on'],
    ['.reflection', 'To sit with'],
  ] as const) {
    expect(await page.locator(`${part} .label`).first().innerText()).toBe(label);
    await downwards([`${part} .label`, `${part} .label + *`]);
  }
});

it('the note stands before the text, also where the post is only listed', async () => {
  await open('writing/everything/');
  await downwards(['h1', '.boxed[role=note]', '.prose > p']);
  await open('writing/');
  const listed = page.locator('article, li', { has: page.locator('a[href$="/writing/everything/"]') }).last();
  expect(await listed.innerText()).toContain('discusses eating');
});

it('the way to follow asks for no address, and leads to readers by ordinary links', async () => {
  await open('follow/');
  expect(await page.locator('main input:visible, main form').count()).toBe(0);
  const readers = page.locator('a.reader');
  expect(await readers.count()).toBe(5);
  for (const reader of await readers.all()) {
    expect(await reader.isVisible()).toBe(true);
    expect((await reader.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

it('a path says what it goes into before its first stop, and each stop leads to the next', async () => {
  await open('paths/a-path/');
  await downwards(['h1', 'text=Before you begin.', 'ol.items']);
  await page.locator('ol.items a[href$="/writing/everything/"]').first().click();
  const way = page.locator('.on-paths');
  await expect
    .poll(() => way.innerText())
    .toMatch(/A way in\s+This is stop 1 of 2\.\s+Next on it:\s+Part one/);
  await way.getByRole('link', { name: 'Part one' }).click();
  await expect.poll(() => way.innerText()).toMatch(/This is stop 2 of 2\.\s+The way ends here\./);
});

it('a withdrawn post says so, and leads on to the rest', async () => {
  await open('writing/taken-down/');
  expect(await page.locator('h1').innerText()).toBe('The withdrawn page');
  expect(await page.locator('main').innerText()).not.toMatch(/canary/i);
  await page.locator('main .onward').getByRole('link', { name: 'All writing' }).click();
  await page.waitForURL(`${blog.address}writing/`);
});

it('what a post says of its changes leads to how the whole blog has changed, and from there back', async () => {
  await open('writing/everything/');
  expect(await page.locator('[aria-labelledby=revisions] li p:not(.quiet)').allInnerTexts()).toEqual([
    'Put it in again.',
    'Took a sentence back.',
    'Published.',
  ]);
  await page.getByRole('link', { name: 'How the whole blog has changed' }).click();
  const change = page.locator('.changes li').first();
  await expect.poll(() => change.innerText()).toMatch(/9 October\s+Everything.*\s+Put it in again\./);
  await change.getByRole('link').click();
  await page.waitForURL(`${blog.address}writing/everything/**`);
});
