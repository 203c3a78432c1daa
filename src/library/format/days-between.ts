import type { CalendarDate } from '../../schema/calendar-date.ts';

const day = 24 * 60 * 60 * 1000;

/** How many days lie from one day to another; less than nothing when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // Both begin in UTC, where every day has 24 hours.
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
