import { AxeBuilder } from '@axe-core/playwright';
import { extractText } from 'unpdf';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { open as openSite } from './browser.ts';
import { stopClock } from './clock.ts';
import { openFixture } from './fixture.ts';
import { isAsItComes } from '../own-blog.ts';
import { requestsOf } from './requests.ts';

const blog = openFixture();
let context: BrowserContext | undefined;
afterEach(() => context?.close());

async function open(options: BrowserContextOptions = {}) {
  context = await blog.browser.newContext(options);
  const page = await context.newPage();
  await stopClock(page);
  await page.goto(`${blog.address}feelings/`);
  return page;
}

const field = (page: Page) => page.getByLabel('Look for a word');
const shown = (page: Page) => page.locator('dt:visible').allTextContents();
const said = async (page: Page) => (await page.locator('#feelings-found').textContent())?.trim();

describe('the words for feelings', () => {
  it('are searched as they are typed, whatever the case and the accents, and so is what they are like', async () => {
    const page = await open();
    expect(await shown(page)).toEqual(['glad', 'blasé', 'worn thin', 'sad']);
    await field(page).fill('BLASE');
    expect(await shown(page)).toEqual(['blasé']);
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['It’s light']);
    await field(page).fill('seen');
    expect(await shown(page)).toEqual(['blasé', 'worn thin']);
    await field(page).fill('');
    expect(await shown(page)).toEqual(['glad', 'blasé', 'worn thin', 'sad']);
  });

  it('are counted aloud once the typing rests, and their absence is no fault of the reader’s', async () => {
    const page = await open();
    expect(await said(page)).toBe('4 words');
    await field(page).fill('s');
    expect(await said(page)).toBe('4 words');
    await page.clock.runFor(600);
    expect(await said(page)).toBe('3 of 4 words');
    await field(page).fill('zzz');
    await page.clock.runFor(600);
    expect(await said(page)).toContain('Your own may fit better');
    await field(page).fill('');
    await page.clock.runFor(600);
    expect(await said(page)).toBe('4 words');
  });

  it('leave no trace of what was looked for: not in the address, not on the device, not on the network', async () => {
    const page = await open();
    const asked = requestsOf(page);
    await field(page).pressSequentially('sad');
    await page.keyboard.press('Enter');
    await page.clock.runFor(2000);
    expect(asked).toEqual([]);
    expect(page.url()).toBe(`${blog.address}feelings/`);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    expect(await field(page).inputValue()).toBe('');
    expect(await shown(page)).toHaveLength(4);
  });

  it('are a plain list without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await shown(page)).toEqual(['glad', 'blasé', 'worn thin', 'sad']);
    expect(await field(page).isVisible()).toBe(false);
  });

  it('have no fault that axe sees while some are hidden, and the field is large enough', async () => {
    const page = await open({ viewport: { width: 320, height: 700 } });
    await field(page).fill('sad');
    expect((await field(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    // Axe waits for itself by the page's clock.
    await page.clock.resume();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
});

describe.runIf(isAsItComes).each(['Letter', 'A4'])('the sample’s words for feelings, on %s', (format) => {
  it('fit on one sheet, all of them, in type of eight points or more', async () => {
    const real = await openSite(inject('site'), '/');
    const page = await real.browser.newPage();
    await page.goto(`${real.address}feelings/`);
    const words = await page.locator('dt').allTextContents();
    const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ format })), {
      mergePages: true,
    });
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('dt, dd')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    await real.close();
    expect(totalPages).toBe(1);
    const tight = text.replace(/\s+/g, '');
    expect(words.filter((word) => !tight.includes(word.replace(/\s+/g, '')))).toEqual([]);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.99);
  });
});
