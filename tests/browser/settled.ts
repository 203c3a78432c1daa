import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Resolves when a page has the fonts that it asks for: from then on everything stands where it will stand. */
export async function settled(page: Page): Promise<void> {
  const fonts = () =>
    page.evaluate(() => {
      // What is not laid out yet has not asked for its fonts.
      document.body.getBoundingClientRect();
      return document.fonts.status;
    });
  await expect.poll(fonts).toBe('loaded');
}
