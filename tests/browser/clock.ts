import type { Page } from 'playwright-core';

/** Stops the clock of a page that is opened after this; `page.clock.runFor` lets time pass. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: '2026-11-22T09:00:00' });
  await page.clock.pauseAt('2026-11-22T10:00:00');
}
