// For tests/browser/settings.test.ts.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { settled } from './settled.ts';
import { sideways } from './sideways.ts';

const blog = openFixture();
let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeEach(async () => {
  context = await blog.browser.newContext({
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${blog.address}writing/everything/`);
});
afterEach(() => context.close());

const opener = () => page.getByRole('button', { name: 'Reading settings' });
const panel = () => page.getByRole('form', { name: 'Reading settings' });
const group = (name: string) => panel().getByRole('group', { name });
const kept = () => page.evaluate(() => Object.entries(localStorage));
const theme = (on = page) => on.evaluate(() => document.documentElement.dataset['theme']);
const paper = (on = page) => on.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const style = (selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => parseFloat(getComputedStyle(element).getPropertyValue(name)), property);

describe('the reading settings', () => {
  it('keep nothing until something is chosen, then only that, and nothing once it is reset', async () => {
    await opener().click();
    expect(await kept()).toEqual([]);
    await group('Theme').getByLabel('Sepia').check();
    await group('Text size').getByLabel('Larger').check();
    await expect.poll(kept).toEqual([['blog:reading', 'theme=sepia size=large']]);
    await group('Theme').getByLabel('Automatic').check();
    await expect.poll(kept).toEqual([['blog:reading', 'size=large']]);
    await panel().getByRole('button', { name: 'Reset' }).click();
    await expect.poll(kept).toEqual([]);
    await expect.poll(() => group('Text size').getByLabel('Usual').isChecked()).toBe(true);
    await expect.poll(() => panel().getByRole('status').textContent()).toContain('nothing is kept');
    expect(await page.evaluate(() => document.documentElement.getAttributeNames())).toEqual(
      expect.not.arrayContaining(['data-theme', 'data-size']),
    );
    expect(complaints).toEqual([]);
  });

  it('are shown on the next page before anything is painted', async () => {
    await opener().click();
    await group('Theme').getByLabel('Dark').check();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement?.dataset['theme']) return;
        observer.disconnect();
        Object.assign(window, {
          shown: { at: performance.now(), body: document.body !== null },
        });
      }).observe(document, {
        attributes: true,
        subtree: true,
        childList: true,
      });
    });
    await page.goto(`${blog.address}writing/plain/`);
    const first = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
            type: 'paint',
            buffered: true,
          });
        }),
    );
    const shown = await page.evaluate((): unknown => Reflect.get(window, 'shown'));
    expect(shown).toMatchObject({ body: false });
    expect(shown).toHaveProperty('at', expect.any(Number));
    expect(Number(Reflect.get(Object(shown), 'at'))).toBeLessThan(first);
    expect(await paper()).toBe('rgb(28, 26, 23)');
  });

  it('change what they name: light, size, air and width', async () => {
    await opener().click();
    const before = {
      size: await style('.prose > p', 'font-size'),
      air: await style('.prose > p', 'line-height'),
      width: await style('.prose', 'max-inline-size'),
    };
    await group('Text size').getByLabel('Largest').check();
    await expect.poll(() => style('.prose > p', 'font-size')).toBeCloseTo(before.size * 1.35, 1);
    await group('Text size').getByLabel('Usual').check();
    await group('Spacing').getByLabel('Most').check();
    await expect.poll(() => style('.prose > p', 'line-height')).toBeGreaterThan(before.air);
    const letters = await style('.prose > p', 'letter-spacing');
    expect(letters).toBeCloseTo(before.size * 0.12, 1);
    expect(await style('.prose > p', 'word-spacing')).toBeCloseTo(2 * letters, 1);
    await group('Width of the lines').getByLabel('Wider').check();
    await expect.poll(() => style('.prose', 'max-inline-size')).toBeGreaterThan(before.width);
    for (const [name, color] of [
      ['Dark', 'rgb(28, 26, 23)'],
      ['Light', 'rgb(250, 246, 239)'],
      ['Sepia', 'rgb(241, 230, 216)'],
    ] as const) {
      await group('Theme').getByLabel(name).check();
      await expect.poll(() => paper(), { message: name }).toBe(color);
      const bars = await page.locator('meta[name=theme-color]').evaluateAll((metas) =>
        metas.map((meta) => {
          const probe = document.createElement('i');
          probe.style.setProperty('color', meta.getAttribute('content'));
          document.body.append(probe);
          const seen = getComputedStyle(probe).color;
          probe.remove();
          return seen;
        }),
      );
      expect(bars).toEqual([color, color]);
    }
  });

  it('stay with the system while no theme is chosen, and on light paper in print', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paper()).toBe('rgb(28, 26, 23)');
    expect(await theme()).toBeUndefined();
    await opener().click();
    for (const name of ['Dark', 'Sepia']) {
      await group('Theme').getByLabel(name).check();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
      await expect.poll(ink, { message: name }).toBe('rgb(43, 42, 39)');
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    }
  });

  it('are followed by the other pages that are open, and by one that comes back', async () => {
    const other = await context.newPage();
    await other.goto(blog.address);
    await opener().click();
    await group('Theme').getByLabel('Sepia').check();
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'sepia');
    await expect.poll(() => other.locator('[name=theme][value=sepia]').isChecked()).toBe(true);
    await panel().getByRole('button', { name: 'Reset' }).click();
    await other.waitForFunction(() => !document.documentElement.dataset['theme']);
    // The browser of the tests keeps no pages for the back button: the event is all that is tried.
    await page.evaluate(() => {
      localStorage.setItem('blog:reading', 'theme=dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect.poll(() => theme()).toBe('dark');
    await expect.poll(() => group('Theme').getByLabel('Dark').isChecked()).toBe(true);
  });

  it.each([
    'theme=plaid',
    '{"theme":"dark"}',
    '__proto__=dark',
    'size=large;theme',
    '\u0000',
    'x'.repeat(1e5),
  ])('survive what somebody else has kept in their place (%#)', async (foreign) => {
    await page.evaluate((text) => localStorage.setItem('blog:reading', text), foreign);
    await page.reload();
    expect(await theme()).toBeUndefined();
    expect(await paper()).toBe('rgb(250, 246, 239)');
    expect(complaints).toEqual([]);
  });

  it('hold for the page, and say so, where nothing can be kept', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    });
    await page.reload();
    await opener().click();
    await group('Theme').getByLabel('Dark').check();
    await expect.poll(() => theme()).toBe('dark');
    await expect.poll(() => panel().getByRole('status').textContent()).toContain('this page only');
    expect(complaints).toEqual([]);
  });

  it('are reached, changed and left with the keyboard alone', async () => {
    await opener().focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    await page.keyboard.press('Tab');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('label, button, a')?.textContent?.trim());
    await expect.poll(focused).toBe('Automatic');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Light');
    await expect.poll(() => theme()).toBe('light');
    for (let fields = 0; fields < 3; fields += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Reset');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'hidden' });
    await expect.poll(focused).toBe('Reading settings');
    // The Enter key in a form is done with it, and sends nothing anywhere.
    const before = page.url();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel().waitFor({ state: 'hidden' });
    await expect.poll(focused).toBe('Reading settings');
    expect(page.url()).toBe(before);
    // Moving on past the panel closes it too, so that it covers nothing that has the focus.
    await page.keyboard.press('Enter');
    await panel().waitFor();
    await page.keyboard.press('Shift+Tab');
    await panel().waitFor({ state: 'hidden' });
    await expect.poll(focused).not.toBe('Reading settings');
  });

  it('stay where they are while the text changes, and fit a small and a low screen', async () => {
    for (const [width, height] of [
      [320, 640],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height });
      await opener().click();
      await settled(page);
      const place = () => group('Text size').boundingBox();
      const before = await place();
      await group('Text size').getByLabel('Largest').check();
      await group('Spacing').getByLabel('Most').check();
      await group('Text size').scrollIntoViewIfNeeded();
      if (height > 400) await expect.poll(place).toEqual(before);
      const box = await panel().boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await expect.poll(() => sideways(page)).toBe(0);
      for (const label of await panel().locator('label:visible, button').all()) {
        const target = await label.boundingBox();
        expect(target?.height).toBeGreaterThanOrEqual(44);
      }
      await panel().getByRole('button', { name: 'Reset' }).click();
      await panel().getByRole('button', { name: 'Close' }).click();
      await panel().waitFor({ state: 'hidden' });
    }
  });

  it('have no fault that axe sees, in any theme', async () => {
    await opener().click();
    for (const name of ['Light', 'Dark', 'Sepia']) {
      await group('Theme').getByLabel(name).check();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect([name, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
        name,
        [],
      ]);
    }
  });

  it('are not offered without JavaScript', async () => {
    const plain = await blog.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(blog.address);
    expect(await still.getByText('Reading settings').isVisible()).toBe(false);
    await plain.close();
  });
});
