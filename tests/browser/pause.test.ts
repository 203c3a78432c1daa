import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { stopClock } from './clock.ts';
import { openFixture } from './fixture.ts';
import { settled } from './settled.ts';

const blog = openFixture();
let context: BrowserContext | undefined;
afterEach(() => context?.close());

async function open(options: BrowserContextOptions = {}) {
  context = await blog.browser.newContext({ reducedMotion: 'no-preference', ...options });
  const page = await context.newPage();
  await stopClock(page);
  await page.goto(`${blog.address}writing/near-home/`);
  await settled(page);
  return page;
}

const button = (page: Page) => page.locator('.pause-run button');
const said = (page: Page) => page.locator('.pause-said').textContent();
const moving = (page: Page) =>
  page
    .locator('.pause-breath')
    .evaluate((circle) => circle.getAnimations().map(({ playState }) => playState));

describe('a pause', () => {
  it('does nothing until the reader starts it, and stops when the reader stops it, by the keyboard', async () => {
    const page = await open();
    expect(await moving(page)).toEqual([]);
    expect(await said(page)).toBe('');
    await button(page).focus();
    expect(await button(page).textContent()).toBe('Start the circle');
    await page.keyboard.press('Enter');
    await expect.poll(() => moving(page)).toEqual(['running']);
    expect(await button(page).textContent()).toBe('Stop the circle');
    expect(await said(page)).toBe('It stops by itself after one minute.');
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => moving(page)).toEqual([]);
    expect(await said(page)).toBe('Stopped. There was nothing to finish.');
    expect(await button(page).textContent()).toBe('Start the circle');
  });

  it('says something at its beginning and its end only, and ends by itself after a minute', async () => {
    const page = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const said = document.querySelector('.pause-said');
      if (said) new MutationObserver(() => heard.push(said.textContent)).observe(said, { childList: true });
    });
    await button(page).click();
    await page.clock.runFor(59_900);
    expect(await moving(page)).toEqual(['running']);
    expect(await button(page).isVisible()).toBe(true);
    await page.clock.runFor(200);
    expect(await moving(page)).toEqual([]);
    expect(await page.evaluate((): unknown => Reflect.get(window, 'heard'))).toEqual([
      'It stops by itself after one minute.',
      'The minute is over. Stay as long as you like.',
    ]);
    await button(page).click();
    expect(await moving(page)).toEqual(['running']);
  });

  it('can be started again after it was stopped, for a whole minute', async () => {
    const page = await open();
    await button(page).click();
    await page.clock.runFor(40_000);
    await button(page).click();
    await button(page).click();
    await page.clock.runFor(40_000);
    expect(await moving(page)).toEqual(['running']);
  });

  it('is text where less motion is asked for, from then on', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    expect(await page.locator('.pause-run').isVisible()).toBe(false);
    expect(await page.getByText('Or without it').isVisible()).toBe(true);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await button(page).click();
    await expect.poll(() => moving(page)).toEqual(['running']);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(() => page.locator('quiet-pause').getAttribute('data-running')).toBe(null);
    expect(await page.locator('.pause-run').isVisible()).toBe(false);
  });

  it('is text without JavaScript, and on paper', async () => {
    const without = await open({ javaScriptEnabled: false });
    expect(await without.locator('.pause-run').isVisible()).toBe(false);
    expect(await without.getByText('With the breath').isVisible()).toBe(true);
    await context?.close();
    const page = await open();
    expect(await button(page).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.pause-run').waitFor({ state: 'hidden' });
    expect(await page.getByText('With the breath').isVisible()).toBe(true);
  });

  it.each([320, 1280])('keeps its button in its place while it speaks, at %i pixels', async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    await button(page).scrollIntoViewIfNeeded();
    const before = await button(page).boundingBox();
    expect(before?.height).toBeGreaterThanOrEqual(44);
    await button(page).click();
    await expect.poll(() => said(page)).not.toBe('');
    expect((await button(page).boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
    await page.clock.runFor(60_100);
    await expect.poll(() => moving(page)).toEqual([]);
    expect((await button(page).boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('has no fault that axe sees while it runs', async () => {
    const page = await open();
    await button(page).click();
    // Axe waits for itself by the page's clock.
    await page.clock.resume();
    const { violations } = await new AxeBuilder({ page }).include('quiet-pause').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
