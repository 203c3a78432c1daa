import { z } from 'zod';
import { isCalendarDate } from './calendar-date.ts';

/** A calendar date in front matter or a data file. */
export const calendarDate = z.string({ error: 'is not a date' }).refine(isCalendarDate, {
  error: 'is not a date',
});
