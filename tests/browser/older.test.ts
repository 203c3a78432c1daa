import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openFixture } from './fixture.ts';
import { asReadBy, olderBrowsers, type Older } from './older.ts';
import { covered } from './covered.ts';

const blog = openFixture();

/** Looks at a page as a browser reads it; without one, as those of today do. */
async function seen<Result>(
  path: string,
  width: number,
  older: Older | undefined,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await blog.browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    const html = await answer.text();
    return route.fulfill({ response: answer, body: older ? asReadBy(older, html) : html });
  });
  await page.goto(blog.address + path);
  const found = await look(page);
  await context.close();
  return found;
}

/** Where the parts of a page stand: their left edge and their width, and whether the menu is beside the name. */
const boxesOn = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const parts = ['.top', '.top .title', '.mark', 'main', '.prose > .opening', '.prose > p', '.foot'].map(
      (selector) => {
        const { left = 0, width = 0 } = box(selector) ?? {};
        return `${selector}: ${Math.round(left)}, ${Math.round(width)}`;
      },
    );
    return [...parts, (box('.top nav')?.top ?? 0) < (box('.top .title')?.bottom ?? 0) ? 'beside' : 'below'];
  });

describe.each(olderBrowsers)('$name', (older) => {
  it.each([390, 1280])('shows pages with nothing over their words, %i pixels wide', async (width) => {
    for (const path of ['', 'writing/elements/', 'writing/near-home/', 'help/']) {
      expect([path, await seen(path, width, older, covered)]).toEqual([path, []]);
    }
  });

  it.each([390, 1280])('lays pages out as browsers of today do, %i pixels wide', async (width) => {
    for (const path of ['', 'writing/elements/', 'writing/near-home/']) {
      const today = await seen(path, width, undefined, boxesOn);
      expect([path, await seen(path, width, older, boxesOn)]).toEqual([path, today]);
    }
  });
});

it('words that lie over each other are seen', async () => {
  const page = await blog.browser.newPage();
  await page.setContent(
    '<p style="position:absolute;top:0">One line</p><p style="position:absolute;top:2px">Another</p>',
  );
  expect(await covered(page)).toEqual(['“One line” and “Another”']);
  await page.close();
});

it('what such a browser does not know is left out', () => {
  const css =
    '@layer{a{color:red}b{&:hover{top:0}}}@media (width<9px){a{top:0}}a:dir(rtl),b{top:0}a:is(:dir(rtl),b){top:0}';
  const [safari, chrome] = olderBrowsers.map((older) => asReadBy(older, `<style>${css}</style>`));
  expect(safari).toBe('<style>@layer{a{color:red}b{}}a:is(:dir(rtl),b){top:0}</style>');
  expect(chrome).toBe('<style>a:is(:dir(rtl),b){top:0}</style>');
});
