import { isCalendarDate, type CalendarDate } from '../calendar-date.ts';

/** What an author may have meant by a date: no day, one, or several, and why a day cannot be. */
export interface Meant {
  readonly days: readonly CalendarDate[];
  readonly reason?: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/g;

/** Reads a date in the ways in which people write dates. */
export function meantBy(typed: string): Meant {
  const text = typed
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/(\d)(?:t|\s+)\d{1,2}:\d{2}.*$/, '$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(weekdays, ' ')
    .replace(/\bof\b|["'“”‘’,\u200b\ufeff]/g, ' ')
    .trim();
  const inDigits = /^(\d{1,4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,4})$/.exec(text);
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const named = /^(?:(\d{1,4})[\s.-]*)?([a-z]{3,9})[\s.-]*(\d{1,2})?[\s.-]*(\d{4})?$/.exec(text);
  if (inDigits) return fromDigits(Number(inDigits[1]), Number(inDigits[2]), Number(inDigits[3]), text);
  if (run) return only(Number(run[1]), Number(run[2]), Number(run[3]));
  if (named) return fromName(named[2] ?? '', named[1], named[3], named[4]);
  return { days: [] };
}

/** A day in words: "3 April 2026". */
export function inWords(day: CalendarDate): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

function fromDigits(a: number, b: number, c: number, text: string): Meant {
  if (/^\d{4}/.test(text)) {
    const straight = only(a, b, c);
    // A month over 12 with a day of 12 or less: the two were swapped.
    return straight.days.length > 0 || b <= 12 ? straight : orElse(only(a, c, b), straight);
  }
  if (/\d{4}$/.test(text)) return either([only(c, a, b), only(c, b, a)]);
  const yearFirst = a > 12 ? [only(2000 + a, b, c)] : [];
  return either([only(2000 + c, a, b), only(2000 + c, b, a), ...yearFirst]);
}

function fromName(
  name: string,
  before: string | undefined,
  after: string | undefined,
  last: string | undefined,
): Meant {
  const month = months.indexOf(name.slice(0, 3)) + 1;
  const [year, day] = before?.length === 4 ? [before, after] : [last, before ?? after];
  if (month === 0 || year === undefined || day === undefined) return { days: [] };
  return only(Number(year), month, Number(day));
}

function only(year: number, month: number, day: number): Meant {
  const digits = (number: number, count: number) => String(number).padStart(count, '0');
  const start = `${digits(year, 4)}-${digits(month, 2)}`;
  const date = `${start}-${digits(day, 2)}`;
  const days = [date].filter(isCalendarDate);
  if (days.length > 0) return { days };
  if (month < 1 || month > 12) return { days: [], reason: `there is no month ${month}` };
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const name = inWords(`${start}-01`).replace(/^\d+ /, '');
  return { days: [], reason: `${name} has ${length} days` };
}

function either(readings: readonly Meant[]): Meant {
  const days = [...new Set(readings.flatMap((reading) => reading.days))].sort();
  return days.length > 0 ? { days } : (readings[0] ?? { days });
}

function orElse(first: Meant, second: Meant): Meant {
  return first.days.length > 0 ? first : second;
}
