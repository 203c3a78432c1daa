import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Settings } from '../../settings.ts';
import { dateIn } from '../format/dates.ts';

/**
 * The day it is taken to be.
 *
 * @param settings A day set there wins over the clock.
 * @param timeZone The site's; without one (a broken `site.yaml`) UTC.
 * @param now The clock, read by the entry point.
 */
export function todayFrom(
  settings: Pick<Settings, 'today'>,
  timeZone: string | undefined,
  now: Date,
): CalendarDate {
  return settings.today ?? dateIn(now, timeZone ?? 'UTC');
}
