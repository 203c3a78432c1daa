import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { search as words } from '../../src/words/en/search.ts';
import { isAsItComes } from '../own-blog.ts';
import { open, type Opened } from './browser.ts';
import { heldOut, queries, type Query } from './queries.ts';

let site: Opened;
let context: BrowserContext;
let page: Page;

const field = () => page.locator('#search-field');
const message = () => page.locator('.search-message:not([hidden])');
const links = () => page.locator('.search-results a');
const meant = () => page.locator('[data-part=meant]:not([hidden])');

/** What the search answers, once it does. */
async function answerTo(typed: string) {
  await field().fill('');
  await expect.poll(() => message().count()).toBe(0);
  await field().fill(typed);
  // Where it takes longer it first says that it searches.
  await expect.poll(() => message().innerText()).not.toBe(words.searchLoading);
  const addresses = await links().evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return {
    pages: addresses.map((address) => address.split('/').at(-2) ?? ''),
    help: await page
      .locator('.crisis-shown h2')
      .evaluateAll((all) => all.map((one) => one.id.replace('help-', ''))),
    meant: (await meant().count()) > 0 ? await meant().getAttribute('value') : undefined,
  };
}

/** Whether a query gets what it deserves. */
async function isMet({ typed, leads, help, meant: word, never }: Query): Promise<boolean> {
  const answer = await answerTo(typed);
  return (
    (!leads || leads.some((one) => answer.pages.slice(0, 3).includes(one))) &&
    (!help || answer.help.includes(help)) &&
    (!word || answer.meant === word) &&
    (!never || !answer.pages.includes(never))
  );
}

// They are typed to find the sample's posts; another blog has others.
describe.runIf(isAsItComes)('in the sample', () => {
  beforeAll(async () => {
    site = await open(inject('site'), '/');
    context = await site.browser.newContext();
    page = await context.newPage();
    // The words of danger are there before the first query.
    await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' });
    await field().waitFor();
  });
  afterAll(() => site.close());

  it('each of sixty things that readers type gets the answer that it deserves', async () => {
    expect(queries).toHaveLength(60);
    const missed: string[] = [];
    for (const query of queries) if (!(await isMet(query))) missed.push(query.typed);
    expect(missed).toEqual([]);
  });

  it('of thirty that the search was not made for, at least four in five do', async () => {
    expect(heldOut).toHaveLength(30);
    let met = 0;
    for (const query of heldOut) met += Number(await isMet(query));
    expect(met).toBeGreaterThanOrEqual(24);
  });

  it('a slip is asked about, and only a press of the button searches for what was meant', async () => {
    expect(await answerTo('lonley')).toMatchObject({ meant: 'lonely' });
    expect(await meant().innerText()).toBe('Did you mean “lonely”?');
    const { violations } = await new AxeBuilder({ page }).include('blog-search').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await meant().click();
    await expect.poll(() => field().inputValue()).toBe('lonely');
    await links().first().waitFor();
    await expect.poll(() => meant().count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-field');
  });

  it('what stands under another word says under which', async () => {
    await answerTo('zoloft');
    expect(await page.locator('.search-results [data-fill=under]').first().innerText()).toMatch(
      /^found under “.+”$/,
    );
  });

  it('a topic that is called what was typed is offered', async () => {
    await answerTo('loneliness');
    const topics = page.locator('[data-part=topics]');
    expect(await topics.innerText()).toMatch(/^Also found under the topic\s+Community$/);
    await answerTo('kitchen');
    expect(await topics.isVisible()).toBe(false);
  });

  it('a word finds no longer one that begins with it, while it stands anywhere itself', async () => {
    const { pages } = await answerTo('numb');
    expect(pages).not.toContain('limits');
  });
});
