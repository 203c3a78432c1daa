import type { Page } from 'playwright-core';

/** Everything that a page may leave behind, and that outlives what is typed into it. */
export function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify([
      location.href,
      document.title,
      history.length,
      history.state,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
      window.name,
    ]),
  );
}
