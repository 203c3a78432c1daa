import { upperFirst } from './absent.ts';
import type { Case, Text } from './case.ts';
import { inWords, meantBy } from './dates.ts';
import { shown, type } from './typed.ts';

/** A date that is none: what it may have meant, or how dates are written. */
export function refusedDate({ label, key, value, typed }: Case): Text {
  const text = typeof value === 'object' ? (typed?.text ?? '') : String(value);
  const quoted = `"${shown(text)}"`;
  const line = (day: string) => typed?.instead(day) ?? `${key}: ${day}`;
  const { days, reason } = meantBy(text);
  const [day, other] = days;
  if (day !== undefined && other === undefined) {
    // A time says which of two posts on one day came first.
    const order =
      key === 'pubDate' && /\d:\d\d/.test(text)
        ? '\nOf several posts on that day, "order: 1" says which came first, "order: 2" which after it.'
        : '';
    const help = `${type(line(day))}${order}`;
    return { message: `The date ${quoted} is not written as the blog reads dates.`, help };
  }
  if (day !== undefined) {
    const help = days
      .map((one) => `If you mean ${inWords(one)}, ${type(line(one)).replace('T', 't')}`)
      .join('\n');
    return { message: `The date ${quoted} can be read in more than one way.`, help };
  }
  const help = `Write the year, the month and the day in digits, for example: ${line('2026-12-25').trim()}`;
  if (reason !== undefined) return { message: `The date ${quoted} is not in the calendar: ${reason}.`, help };
  return { message: `${upperFirst(label)} is ${quoted}, which is not a date.`, help };
}
