import { build } from 'astro';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Settings } from '../settings.ts';
import { telling } from './astro-environment.ts';

/**
 * Has Astro render every page into a folder.
 *
 * @param root The project's folder.
 * @param folder Where the pages go.
 * @param today Settled once, so that a build over midnight does not change its mind.
 */
export async function renderPages(
  root: string,
  folder: string,
  settings: Settings,
  today: CalendarDate,
): Promise<void> {
  telling({ ...settings, today });
  await build({ root, outDir: folder, logLevel: 'error' });
}
