/** A day without a time or a zone, as `YYYY-MM-DD`. Such strings sort in order of time. */
export type CalendarDate = string;

/**
 * Tells whether a text is a day that the calendar has: `2026-02-29` is not.
 * Format: ISO 8601 calendar date, extended form.
 */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
