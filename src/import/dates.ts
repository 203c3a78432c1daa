import { dateFormat } from '../library/format/intl.ts';

/** Languages in which programs have been seen to write the names of months. */
const languages = 'ar cs da de en es fi fr he hu id it ja ko nb nl pl pt ro ru sv tr uk vi zh'.split(' ');

let known: ReadonlyMap<string, number> | undefined;

/** The names of months in all these languages, long and short, without dots and marks. */
function months(): ReadonlyMap<string, number> {
  if (known) return known;
  const names = new Map<string, number>();
  for (const language of languages) {
    for (let month = 1; month <= 12; month += 1) {
      for (const style of ['long', 'short'] as const) {
        // With a day beside it a month is in the case in which dates have it.
        for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
          const name = dateFormat(language, { ...options, timeZone: 'UTC' })
            .formatToParts(new Date(Date.UTC(2020, month - 1, 15)))
            .find(({ type }) => type === 'month')?.value;
          const plain = plainName(name ?? '');
          if (/\p{L}{2}/u.test(plain) && !names.has(plain)) names.set(plain, month);
        }
      }
    }
  }
  known = names;
  return names;
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}

/**
 * The day that a date means, in whatever form and language it is written.
 *
 * @returns As `2021-03-12`; nothing where it cannot be told, or could be two days.
 */
export function dayIn(typed: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/.exec(typed) ?? [];
  if (year !== '') return dayOf(Number(year), Number(month), Number(day));
  const [, first = '', sign = '', second = '', after = ''] =
    /(?<!\d)(\d{1,2})([-/.])\s*(\d{1,2})\2\s*(\d{4})(?!\d)/.exec(typed) ?? [];
  if (first !== '') return ofTwo(Number(first), Number(second), Number(after), sign);
  return named(typed);
}

/** With dots the day comes first; with other signs either may, unless one of them is no month. */
function ofTwo(first: number, second: number, year: number, sign: string): string | undefined {
  if (sign === '.' || first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : undefined;
}

function named(typed: string): string | undefined {
  const words = typed.split(/[^\p{L}\p{M}.]+/u).map(plainName);
  const month = words.map((word) => months().get(word)).find((one) => one !== undefined);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(typed)?.[0];
  const day = /(?<![\d:])(\d{1,2})(?![\d:])/.exec(typed.replace(year ?? '', ' '))?.[1];
  return month === undefined || year === undefined || day === undefined
    ? undefined
    : dayOf(Number(year), month, Number(day));
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
