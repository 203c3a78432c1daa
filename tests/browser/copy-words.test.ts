import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();
let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await blog.browser.newContext(options);
  close = () => context.close();
  const page = await context.newPage();
  await page.goto(blog.address + path);
  return page;
}

const field = (page: Page) => page.getByRole('textbox');
/** Follows the link of a post, and waits for the page of its words. */
async function followTheLink(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Copy the words alone' }).click();
  await page.waitForURL(`${blog.address}copy/#*`);
}
const copying = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('a post as plain text', () => {
  it('is a link away, begins with its content note, and holds no address, title or footnote', async () => {
    const page = await open('writing/everything/');
    await followTheLink(page);
    const text = await field(page).inputValue();
    expect(text).toMatch(
      /^In the middle, this post discusses eating: how a family ate\.\n\nIt’s a paragraph with “quotes”, a footnote and another, /,
    );
    expect(text).toContain('\n\nThe first heading\n\nA link to a plain post, to its middle');
    expect(text).toContain('\n\nThe secretpassageword stands in the passage.\n\n');
    expect(text).toContain('- What now?\n\n- What then?');
    expect(text).toContain('One Two 3');
    for (const other of [
      blog.address,
      'http://',
      '/blog/',
      'Everything: it’s',
      'The first note',
      'Go past',
      '#',
    ]) {
      expect(text.replace('https://bare.example/path', '')).not.toContain(other);
    }
  });

  it('has its title when that is wanted, and only then', async () => {
    const page = await open('copy/#plain');
    await field(page).waitFor();
    const bare = await field(page).inputValue();
    await page.getByLabel('With its title').check();
    await expect.poll(() => field(page).inputValue()).toBe(`A plain post\n\n${bare}`);
    await page.getByLabel('With its title').uncheck();
    await expect.poll(() => field(page).inputValue()).toBe(bare);
  });

  it('is copied as it was cut', async () => {
    const page = await open('copy/#plain', copying);
    await field(page).fill('Only this.');
    await page.getByRole('button', { name: 'Copy' }).press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await clipboard(page)).toBe('Only this.');
  });

  it('is selected where a browser does not let it be copied', async () => {
    const page = await open('copy/#plain');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await field(page).fill('Only this.');
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('did not let this page copy').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Only this.');
  });

  it('can be left as quickly as the post, and no other can', async () => {
    const page = await open('copy/#plain');
    await field(page).waitFor();
    expect(await page.locator('leave-quickly').count()).toBe(0);
    const destination = 'https://weather.example/today/';
    await page.route(destination, (route) => route.fulfill({ contentType: 'text/html', body: 'Rain' }));
    await page.goto(`${blog.address}writing/near-home/`);
    await followTheLink(page);
    await page.locator('.leave-link').click();
    await page.waitForURL(destination);
  });

  it('is nowhere for a name that is none, and asks no other address', async () => {
    const page = await open('copy/#../../privacy/');
    await page.getByText('The address names no post that is here.').waitFor();
    expect(await field(page).isVisible()).toBe(false);
    await page.goto(`${blog.address}copy/#no-such-post`);
    await page.getByText('The address names no post that is here.').waitFor();
  });

  it('says what else can be done where no script runs', async () => {
    const page = await open('copy/#plain', { javaScriptEnabled: false });
    expect(await page.getByText('A script in your browser brings the words here').isVisible()).toBe(true);
    expect(await field(page).isVisible()).toBe(false);
  });

  it('leaves nothing on the device, and nothing in the address that a server would see', async () => {
    const page = await open('writing/plain/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await followTheLink(page);
    await field(page).waitFor();
    expect(asked.filter((url) => url.includes('copy') && url.includes('plain'))).toEqual([]);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
  });
});

it('a post leads to how it can be listened to, where the author has such a page', async () => {
  const page = await open('writing/plain/');
  await page.getByRole('link', { name: 'Have it read aloud' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('The listening page');
});
