import { firefox, type Browser } from 'playwright-core';
import { isThere } from '../built-site.ts';

/** Whether the tests were asked to run in Firefox. */
export const isFirefox = process.env['BLOG_BROWSER'] === 'firefox';

/** What is said where there is no Firefox. */
export const noFirefox =
  'There is no Firefox that the tests can use: run "npx playwright-core install firefox", once.';

/**
 * Whether there is the Firefox that Playwright has made ready for itself. One
 * from elsewhere would not do: Playwright drives it through the page, and the
 * policy of these pages lets nobody do that.
 */
export function hasFirefox(): Promise<boolean> {
  return isThere(firefox.executablePath());
}

/** @throws When there is no Firefox. */
export async function openFirefox(): Promise<Browser> {
  if (!(await hasFirefox())) throw new Error(noFirefox);
  return firefox.launch();
}
