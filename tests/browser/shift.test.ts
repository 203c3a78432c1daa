import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';

const blog = openFixture();

/**
 * System fonts are stretched until they are as wide as ours on average, not in each word: words that stand in a
 * row move by a pixel or two when ours arrive, and a title that just fitted may take one line more. That counts
 * for some thousandths; a menu that wraps, or anything that comes late and pushes, for some hundredths.
 */
const noticed = 0.01;

/** Watches from the start of a page how much moves on it, as browsers count it. */
function watch(): void {
  Object.assign(globalThis, { moved: 0 });
  new PerformanceObserver((list) => {
    const moved = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
    Object.assign(globalThis, {
      moved: moved.reduce((sum, one) => sum + one, Reflect.get(globalThis, 'moved')),
    });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Resolves when what is there now has been painted. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

describe('when the fonts come late, next to nothing moves', () => {
  const kinds = ['', 'writing/', 'writing/plain/', 'topics/safety/', 'search/'];
  const widths = [360, 412, 1280];
  it.each(widths.flatMap((width) => kinds.map((kind) => ({ width, kind }))))(
    'at $width pixels, on /$kind',
    async ({ width, kind }) => {
      const page = await blog.browser.newPage({ viewport: { width, height: 823 } });
      await page.addInitScript(watch);
      let release = (): void => undefined;
      const shown = new Promise<void>((resolve) => (release = resolve));
      let asked = 0;
      await page.route('**/*.woff2', async (route) => {
        asked += 1;
        await shown;
        await route.continue();
      });
      await page.goto(blog.address + kind, { waitUntil: 'domcontentloaded' });
      await painted(page);
      await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe('loading');
      const standIns = () =>
        page.evaluate(
          () =>
            [...document.fonts].filter(({ family, status }) => family.length === 1 && status === 'loaded')
              .length,
        );
      await expect.poll(standIns).toBeGreaterThan(0);
      release();
      await page.evaluate(() => document.fonts.ready);
      await painted(page);
      expect(asked).toBeGreaterThan(0);
      await expect.poll(() => page.evaluate(() => document.fonts.check('1em Literata'))).toBe(true);
      const moved = await page.evaluate(() => Number(Reflect.get(globalThis, 'moved')));
      expect(moved).toBeLessThan(noticed);
      await page.close();
    },
  );
});
