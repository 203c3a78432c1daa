import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';
import { settled } from './settled.ts';

const blog = openFixture();

/** Opens a page on a small telephone, with a key pressed: rings are drawn for whoever uses keys. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(blog.address + path, { waitUntil: 'networkidle' });
  await settled(page);
  await page.keyboard.press('Tab');
}

/** What has no ring when it has the focus, or one that the edge of the window or of what it stands in cuts. */
function cutRings(): string[] {
  const reach = (one: Element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
    return outlineStyle === 'none' ? NaN : parseFloat(outlineWidth) + parseFloat(outlineOffset);
  };
  const cuts = (around: Element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(around);
    return overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none';
  };
  const within = (one: Element) => {
    const frames: { left: number; right: number }[] = [
      { left: 0, right: document.documentElement.clientWidth },
    ];
    for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
      if (cuts(up)) frames.push(up.getBoundingClientRect());
    return frames;
  };
  const acting = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(acting)]
    .filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, .skip, .table *'),
    )
    .filter((one) => {
      one.focus({ preventScroll: true });
      const far = reach(one);
      return [...one.getClientRects()].some((box) =>
        within(one).some(
          (frame) => !(box.left - far > frame.left - 0.5 && box.right + far < frame.right + 0.5),
        ),
      );
    })
    .map((one) => one.outerHTML.slice(0, 90));
}

it('every ring of what has the focus is whole on a telephone of 360 pixels', async () => {
  const page = await blog.browser.newPage({ viewport: { width: 360, height: 740 } });
  for (const kind of kinds) {
    await visit(page, kind);
    expect([kind, ...(await page.evaluate(cutRings))]).toEqual([kind]);
  }
  await page.close();
});

it('in the search, no ring lies over the label of the field or the line under a title', async () => {
  const page = await blog.browser.newPage({ viewport: { width: 360, height: 740 } });
  await visit(page, 'search/');
  await page.locator('#search-field').fill('group');
  await page.locator('.search-results .byline').filter({ visible: true }).first().waitFor();
  /** How many pixels lie between the ring of the second and the first, which stands over or under it. */
  const between = (text: string, focused: string) =>
    page.evaluate(
      ([beside = '', here = '']) => {
        const one = document.querySelector<HTMLElement>(here);
        const other = document.querySelector(beside)?.getBoundingClientRect();
        one?.focus({ preventScroll: true });
        if (!one || !other || other.height === 0) return NaN;
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
        if (outlineStyle === 'none') return NaN;
        const box = one.getBoundingClientRect();
        const gap = Math.max(box.top - other.bottom, other.top - box.bottom);
        return gap - parseFloat(outlineWidth) - parseFloat(outlineOffset);
      },
      [text, focused],
    );
  expect(await between('label[for=search-field]', '#search-field')).toBeGreaterThanOrEqual(0);
  const result = '.search-results li:has(> .byline > li:not([hidden]))';
  expect(await between(`${result} > .byline`, `${result} .search-title a`)).toBeGreaterThanOrEqual(0);
  await page.close();
});
