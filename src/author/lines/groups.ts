import { daysBetween } from '../../library/format/days-between.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { CrisisLine } from '../../schema/crisis-line.ts';

/** A help line with all ways to reach it, which are looked up together. */
export interface LineGroup {
  readonly name: string;
  readonly country: string;
  /** Where its details can be checked. */
  readonly source: string;
  /** The records, with the number of each in its file, from 0. */
  readonly records: readonly (CrisisLine & { readonly at: number })[];
}

/** From this day on a line is asked for again; the check reminds of it from 150 days on. */
const askAfter = 30;

/**
 * The help lines to look up, by name and source, those of the author's region first.
 *
 * @param lines All records, in the order of their file.
 * @param region The author's region, two capital letters.
 * @param all Whether lines of other countries and lines looked up lately are asked for too.
 */
export function linesToLookUp(
  lines: readonly CrisisLine[],
  region: string | undefined,
  today: CalendarDate,
  all: boolean,
): LineGroup[] {
  const own = lines.some(({ country }) => country === region) ? region : 'elsewhere';
  const records = lines.map((line, at) => ({ ...line, at }));
  const groups = [...Map.groupBy(records, ({ name, country, source }) => [name, country, source].join('\n'))];
  return groups
    .flatMap(([, group]) => {
      const [first] = group;
      return first
        ? [{ name: first.name, country: first.country, source: first.source, records: group }]
        : [];
    })
    .filter(({ country, records: group }) => all || (country === own && group.some(isDue)))
    .toSorted((a, b) => Number(b.country === own) - Number(a.country === own));

  function isDue({ lastChecked }: CrisisLine): boolean {
    return lastChecked === undefined || Math.abs(daysBetween(lastChecked, today)) >= askAfter;
  }
}
