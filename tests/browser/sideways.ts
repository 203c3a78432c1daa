import type { Page } from 'playwright-core';

/** By how many pixels a page is wider than the room it has, which a scroll bar makes less in some browsers. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
