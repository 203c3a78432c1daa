import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { extractTextItems } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { open, type Opened } from './browser.ts';
import { openFixture } from './fixture.ts';
import { isAsItComes, ownBase } from '../own-blog.ts';
import { settled } from './settled.ts';

const fixture = openFixture();
let site: Opened;
beforeAll(async () => {
  site = await open(inject('site'), ownBase);
});
afterAll(() => site.close());

let leave: (() => Promise<void>) | undefined;
afterEach(() => leave?.());

async function help(
  { browser, address }: { readonly browser: Browser; readonly address: string },
  options: BrowserContextOptions = {},
  place = '',
): Promise<Page> {
  const context = await browser.newContext(options);
  leave = () => context.close();
  const page = await context.newPage();
  await page.goto(`${address}help/${place}`);
  await settled(page);
  return page;
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

// How long it is elsewhere goes by the lines of that region.
describe.each(['the fixture', ...(isAsItComes ? ['the sample'] : [])])('the help page of %s', (which) => {
  const opened = () => (which === 'the fixture' ? fixture : site);

  it('has on the first screen of a small phone what a phone keeps, the emergency number and where to look', async () => {
    const page = await help(opened(), phone);
    for (const part of ['.leave-link', '.trace', '.emergency a', '.jump li:last-child a']) {
      const box = await page.locator(part).boundingBox();
      const end = box && box.y + box.height;
      expect([part, end]).toEqual([part, expect.toSatisfy((y: number) => y > 0 && y <= 740)]);
    }
  });

  it('is found by a finger, each way in it', async () => {
    const page = await help(opened(), phone);
    for (const fold of await page.locator('summary').all()) await fold.click();
    for (const way of await page.locator('a.reach, .jump a, summary, .own-page a').all()) {
      expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });

  it.each(['Letter', 'A4'])('fits two sheets of %s, other countries with it', async (format) => {
    const page = await help(opened());
    const closed = (await page.locator('details a.reach').allTextContents()).map((text) => text.trim());
    const { items, totalPages } = await extractTextItems(new Uint8Array(await page.pdf({ format })));
    expect(totalPages).toBeLessThanOrEqual(2);
    const tight = (text: string) => text.replace(/\s+/g, '');
    const printed = tight(items.flatMap((all) => all.map(({ str }) => str)).join(''));
    expect(closed.length).toBeGreaterThan(1);
    for (const way of [...closed, 'If a life is in danger']) expect(printed).toContain(tight(way));
    expect(printed).not.toContain(tight('Leave this page quickly'));
  });
});

describe('the help page', () => {
  it('unfolds other countries without a script', async () => {
    const page = await help(fixture, { javaScriptEnabled: false });
    const text = page.getByRole('link', { name: 'Text HOME to 741741' });
    expect(await text.isVisible()).toBe(false);
    await page.getByText('United States').click();
    await text.waitFor();
    expect(await text.getAttribute('href')).toBe('sms:741741?&body=HOME');
  });

  it('is entered at a situation from elsewhere, its heading below the link that stays in view', async () => {
    const page = await help(fixture, phone, '#someone-hurts-you');
    const bar = await page.locator('.leave-bar').boundingBox();
    const end = (bar?.y ?? NaN) + (bar?.height ?? NaN);
    await expect
      .poll(() => page.locator('#someone-hurts-you').boundingBox())
      .toMatchObject({ y: expect.toSatisfy((y: number) => y >= end && y < 740) });
  });

  it('is left quickly, and left out of the way back', async () => {
    const page = await help(fixture);
    const destination = 'https://weather.example/today/';
    await page.route(destination, (route) => route.fulfill({ contentType: 'text/html', body: 'Rain' }));
    await page.goto(`${fixture.address}about/`);
    await page.goto(`${fixture.address}help/`);
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await page.waitForURL(destination);
    await page.goBack();
    await page.waitForURL(`${fixture.address}about/`);
  });
});
