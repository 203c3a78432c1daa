import type { CalendarDate } from '../../schema/calendar-date.ts';
import { dateFormat } from './intl.ts';

const hour = 3_600_000;

/**
 * The calendar date of a moment in a time zone.
 *
 * @param moment The moment.
 * @param timeZone An IANA name, such as `America/New_York`.
 */
export function dateIn(moment: Date, timeZone: string): CalendarDate {
  // The Swedish locale writes dates as ISO 8601 does.
  return dateFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}

/** A calendar date as readers see it: "14 November 2026", in the language of the site. */
export function longDate(date: CalendarDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar date without its year, for lists that stand under one: "14 November". */
export function dayAndMonth(date: CalendarDate, language: string): string {
  return format(date, language, { day: 'numeric', month: 'long' });
}

/** The month of a calendar date: "November 2026". */
export function monthAndYear(date: CalendarDate, language: string): string {
  return format(date, language, { month: 'long', year: 'numeric' });
}

/** The year of a calendar date, as it stands in addresses. */
export function yearOf(date: CalendarDate): string {
  return date.slice(0, 4);
}

/**
 * The moment at which a calendar date begins in a time zone, for feeds, which
 * want a moment and not a day.
 */
export function startOf(date: CalendarDate, timeZone: string): Date {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  // Near a change of the clock the offset differs; where it jumps over midnight, the day begins later.
  const moments = [guess, midnight - offsetAt(guess, timeZone), midnight - offsetAt(guess - hour, timeZone)];
  const within = moments.filter((moment) => dateIn(new Date(moment), timeZone) === date);
  return new Date(Math.min(...within, Math.max(...moments)));
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const local = dateFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(moment);
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}

function format(date: CalendarDate, language: string, options: Intl.DateTimeFormatOptions): string {
  // Dates have no zone of their own: both the reading and the writing are done in UTC.
  return dateFormat(dayFirst(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** Plain English puts the day first here: it needs no comma and reads the same everywhere. */
function dayFirst(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
