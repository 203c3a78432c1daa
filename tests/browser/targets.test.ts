import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';
import { settled } from './settled.ts';

const blog = openFixture();

/** What a finger would miss: every target of which less than 44 pixels each way answer to a touch. */
function missed(): string[] {
  const size = 44;
  /** Links in a sentence, and the numbers of notes, are as high as their line: WCAG 2.2, 2.5.8. */
  const inSentence = (one: Element) => {
    const block = one.closest('p, li, dd, dt, td, figcaption');
    const alone = block?.textContent?.trim() === one.textContent?.trim();
    return one.closest('sup') || (getComputedStyle(one).display === 'inline' && block && !alone);
  };
  const answers = (one: Element, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || hit.closest('label')?.control === one);
  };
  const extent = (one: Element, x: number, y: number, across: number, down: number) => {
    let far = 0;
    while (far < size && answers(one, x + across * (far + 1), y + down * (far + 1))) far += 1;
    return far;
  };
  return [...document.querySelectorAll('a[href], button, input:not(:disabled), select, summary')]
    .filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip') && !inSentence(one),
    )
    .flatMap((one) => {
      one.scrollIntoView({ block: 'center' });
      const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const wide = 1 + extent(one, x, y, -1, 0) + extent(one, x, y, 1, 0);
      const high = 1 + extent(one, x, y, 0, -1) + extent(one, x, y, 0, 1);
      return wide < size || high < size ? [`${wide} × ${high}: ${one.outerHTML.slice(0, 90)}`] : [];
    });
}

describe('a finger', () => {
  it('finds 44 pixels each way on every kind of page', async () => {
    const page = await blog.browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
    for (const kind of kinds) {
      await page.goto(blog.address + kind, { waitUntil: 'networkidle' });
      await settled(page);
      expect([kind, ...(await page.evaluate(missed))]).toEqual([kind]);
    }
    await page.close();
  });

  it('has the menu, the search and the help at hand without JavaScript, on the first screen', async () => {
    const context = await blog.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 568 },
    });
    const page = await context.newPage();
    for (const kind of kinds) {
      await page.goto(blog.address + kind);
      const top = await page.locator('.top').boundingBox();
      for (const name of ['Begin here', 'Writing', 'Topics', 'About', 'Search', 'Help now']) {
        const box = await page.locator('.top').getByRole('link', { name, exact: true }).boundingBox();
        expect([kind, name, box]).toEqual([kind, name, expect.anything()]);
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
        // On some posts the link to leave stands over the top of the page.
        expect((box?.y ?? Infinity) - (top?.y ?? 0)).toBeLessThan(200);
        expect(box?.y).toBeLessThan(568);
      }
    }
    await context.close();
  });
});
