import type { Page } from 'playwright-core';

/**
 * Everything that a page asks for from now on. Its icon is none of it: a
 * browser with a window fetches that when it likes, and one without never.
 */
export function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/\/site-icons\/[^/]*$/.test(request.url())) asked.push(request.url());
  });
  return asked;
}
