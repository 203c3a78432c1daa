import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { kinds } from './kinds.ts';

const blog = openFixture();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const aa = { 'color-contrast': { enabled: false } };
const aaa = { 'color-contrast-enhanced': { enabled: true } };

/** What axe sees on a page: the rule, the element, and its colors where they are the fault. */
async function faults(page: Page, rules: Record<string, { enabled: boolean }>) {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: tags, rules: { 'target-size': { enabled: true }, ...rules } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => ({ id, html, ...colors(any[0]?.data) })),
  );
}

function colors(data: unknown): { ink?: unknown; ratio?: unknown } {
  if (typeof data !== 'object' || data === null || !('fgColor' in data)) return {};
  return { ink: data.fgColor, ratio: 'contrastRatio' in data && data.contrastRatio };
}

async function onEachKind(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<unknown>,
  theme = '',
) {
  const context = await blog.browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  await context.addInitScript((kept) => {
    if (kept) localStorage.setItem('blog:reading', `theme=${kept}`);
  }, theme);
  const page = await context.newPage();
  for (const kind of kinds) {
    await page.goto(blog.address + kind);
    expect([kind, await look(page)]).toEqual([kind, []]);
  }
  await context.close();
}

describe('what axe sees', () => {
  it.each(['light', 'dark'] as const)('is no fault in %s, and text has a contrast of 7:1', (colorScheme) =>
    onEachKind({ colorScheme }, (page) => faults(page, aaa)),
  );

  it('is no fault in sepia, and text has a contrast of 7:1', () =>
    onEachKind({}, (page) => faults(page, aaa), 'sepia'));

  it('is no fault in colors that the reader’s system forces on the page', () =>
    onEachKind({ forcedColors: 'active' }, (page) => faults(page, aa)));
});

describe('a reader whose system asks for more contrast', () => {
  const seen = (page: Page) =>
    page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return { ink: of('body').color, quiet: of('time').color, line: of('.foot').borderTopColor };
    });

  it.each(['light', 'dark'] as const)(
    'has quiet words and lines as dark as all others, in %s',
    async (colorScheme) => {
      for (const contrast of ['more', 'no-preference'] as const) {
        const context = await blog.browser.newContext({ colorScheme, contrast });
        const page = await context.newPage();
        for (const path of ['', 'writing/elements/']) {
          await page.goto(blog.address + path);
          const { ink, quiet, line } = await seen(page);
          const asked = contrast === 'more';
          expect([path, contrast, quiet === ink, line === ink]).toEqual([path, contrast, asked, asked]);
        }
        await context.close();
      }
    },
  );
});

describe('text that a reader has spaced out', () => {
  // WCAG 2.2, 1.4.12; the policy of the pages would refuse the style.
  const spaced = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;

  it('has no fault, and nothing of it is cut on a narrow telephone', () =>
    onEachKind({ bypassCSP: true, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.addStyleTag({ content: spaced });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('html, body, .top, .top *, main *, .foot *')]
          .filter((element) => element.clientWidth > 1 && !element.closest('.table, pre, svg, select, input'))
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ outerHTML, scrollWidth, clientWidth }) => [
            outerHTML.slice(0, 80),
            scrollWidth,
            clientWidth,
          ]),
      );
      return [...cut, ...(await faults(page, aaa))];
    }));
});
