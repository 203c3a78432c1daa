import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();
const destination = 'https://weather.example/today/';
const key = 'blog:note:near-home:2';
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await blog.browser.newContext();
  await context.route(destination, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Rain' }),
  );
  page = await context.newPage();
  await page.goto(`${blog.address}writing/near-home/`);
  // Only who followed a link inside of the page can go back to it once it was left.
  await page.evaluate(() => location.assign('#a-heading'));
});
afterEach(() => context.close());

const question = () => page.locator('.reflection');
const field = () => question().getByLabel('Room for your own words');
const line = () => page.getByLabel('What I can see from here');
const said = () => question().getByRole('status').textContent();
const stored = () => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
/** All that the page holds of what a reader may have typed, shown, printed or waiting in a field. */
const held = () =>
  page.evaluate(() =>
    [document.body.textContent, ...[...document.querySelectorAll('textarea')].map(({ value }) => value)].join(
      ' ',
    ),
  );
const leave = {
  'by the keys': async () => {
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await page.waitForURL(destination);
  },
  'by the link': async () => {
    await page.locator('.leave-link').click();
    await page.waitForURL(destination);
  },
} as const;
const ways = ['by the keys', 'by the link'] as const;

async function write(): Promise<void> {
  await line().fill('A door on a chain.');
  await field().fill('Nobody may read this.');
  // From a field, as in the moment in which somebody comes in.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
}

describe.each(ways)('13 and 16. a post with notes that is left %s', (way) => {
  it('shows nothing of what was typed to whoever comes back, and has stored nothing', async () => {
    await write();
    await leave[way]();
    await page.goBack();
    await field().waitFor();
    await expect.poll(said).toContain('What you write here is not kept.');
    expect(await held()).not.toMatch(/door on a chain|Nobody may read/);
    expect(await stored()).toEqual({});
  });

  it('still has on the device what the reader chose to keep, and shows it only when it is loaded again', async () => {
    await write();
    await question().getByRole('button', { name: 'Keep on this device' }).click();
    await expect.poll(stored).toMatchObject({ [key]: expect.stringContaining('Nobody may read this.') });
    const before = await stored();
    await leave[way]();
    await page.goBack();
    await field().waitFor();
    await expect.poll(said).toContain('what was kept on the device still is');
    expect(await held()).not.toMatch(/door on a chain|Nobody may read/);
    expect(await stored()).toEqual(before);
    await field().fill('Somebody else was here.');
    expect(await stored()).toEqual(before);
    await page.reload();
    await expect.poll(() => field().inputValue()).toBe('Nobody may read this.');
    await expect.poll(() => line().inputValue()).toBe('A door on a chain.');
  });
});

it('13 and 16. says beside the link what it clears, and that kept notes are not erased by it', async () => {
  const about = await page.locator('.leave-about').innerText();
  expect(about).toContain('It erases nothing');
  expect(about).toContain('notes you kept stay on this device');
  expect(about).toContain('Both clear what you typed here.');
});
