import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';
import { settled } from './settled.ts';

const blog = openFixture();

/** Marks what a reader can act on, in the order of the page, and tells how much there is. */
function mark(): number {
  const acting = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll<HTMLElement>(acting)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
  );
  for (const [index, one] of all.entries()) one.dataset['stop'] = String(index);
  return all.length;
}

/** Where the focus is, and what is wrong with how it is seen there. */
function look(): { stop: number; faults: string[] } | undefined {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement) || here === document.body) return undefined;
  const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
  const top = document.elementFromPoint(x, y);
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(here);
  const faults = [
    ...(x < 0 || y < 0 || x > innerWidth || y > innerHeight ? ['is out of sight'] : []),
    ...(top && (here.contains(top) || top.contains(here))
      ? []
      : [`is covered by ${top?.className ?? 'nothing'}`]),
    ...(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity === '1'
      ? []
      : ['has no outline']),
  ].map((fault) => `${here.outerHTML.slice(0, 80)} ${fault}`);
  return { stop: Number(here.dataset['stop'] ?? -1), faults };
}

/** Presses a key until the focus leaves the page, or is where it was before. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number[]; faults: string[] }> {
  const stops: number[] = [];
  const faults: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(look);
    if (!seen || stops.includes(seen.stop)) return { stops, faults };
    stops.push(seen.stop);
    faults.push(...seen.faults);
  }
}

describe('the keyboard alone', () => {
  it.each([390, 1280])(
    'reaches all there is, seen at each step, and leads back, at %i pixels',
    async (width) => {
      const page = await blog.browser.newPage({ viewport: { width, height: 700 } });
      for (const kind of kinds) {
        await page.goto(blog.address + kind, { waitUntil: 'networkidle' });
        await settled(page);
        const all = Array.from({ length: await page.evaluate(mark) }, (_, index) => index);
        const there = await walk(page, 'Tab');
        expect([kind, ...there.faults]).toEqual([kind]);
        expect([kind, there.stops]).toEqual([kind, all]);
        const back = await walk(page, 'Shift+Tab');
        expect([kind, ...back.faults]).toEqual([kind]);
        expect([kind, back.stops]).toEqual([kind, all.toReversed()]);
      }
      await page.close();
    },
  );

  it('comes to the way past the menu first, on every kind of page', async () => {
    const page = await blog.browser.newPage();
    for (const kind of kinds) {
      await page.goto(blog.address + kind);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect.poll(() => skip.innerText()).toBe('Skip to the writing');
      const target = await skip.getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(({ hash }) => hash === target);
      await page.keyboard.press('Tab');
      const inside = () => page.evaluate(() => document.activeElement?.closest('main, .foot') !== null);
      await expect.poll(inside, { message: kind }).toBe(true);
    }
    await page.close();
  });

  it.each(['Enter', 'Space'])('opens a note with %s, and Escape closes it where one was', async (key) => {
    const page = await blog.browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${blog.address}writing/elements/`);
    await page.getByRole('button', { name: 'Note 2' }).focus();
    await page.keyboard.press(key);
    await expect
      .poll(() => page.getByRole('note', { name: /^Note/ }).innerText())
      .toContain('The lamp is older');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(':focus').innerText()).toBe('the plain post');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('note', { name: /^Note/ }).count()).toBe(0);
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Note 2');
    await page.close();
  });

  it.each(['Enter', 'Space'])(
    'opens the settings with %s, and Escape closes them where one was',
    async (key) => {
      const page = await blog.browser.newPage({ viewport: { width: 390, height: 800 } });
      await page.goto(blog.address);
      const settings = page.getByRole('button', { name: 'Reading settings' });
      await settings.focus();
      await page.keyboard.press(key);
      await page.locator('#settings-panel').waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(() => page.locator('#settings-panel :focus').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.locator('#settings-panel').waitFor({ state: 'hidden' });
      await expect.poll(() => settings.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.close();
    },
  );
});
