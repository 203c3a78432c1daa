import { z } from 'zod';
import { daysBetween } from '../../library/days-between.ts';
import { readYaml } from '../../library/read/yaml.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { inWords } from '../../schema/explain/dates.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Desk } from './desk.ts';

const file = 'crisis-lines.yaml';
/** The author is reminded from this day on, and nothing is published from the other: a number that changed reaches nobody. */
const remindAfter = 150;
const stopAfter = 180;

const dated = z.looseObject({ lastChecked: z.iso.date(), id: z.string().optional() });

/** Help lines that nobody has looked up for long. Those last looked up on one day are one problem. */
export function helpLines({ texts }: Desk, today: CalendarDate): Problem[] {
  const text = texts.get(file);
  const yaml = text === undefined ? undefined : readYaml(text);
  const records = yaml && Array.isArray(yaml.value) ? yaml.value : [];
  const lines = records.flatMap((record: unknown, at) => {
    const { data } = dated.safeParse(record);
    const days = data ? daysBetween(data.lastChecked, today) : 0;
    if (!yaml || !data || (days >= 0 && days < remindAfter)) return [];
    const place = yaml.placeOf([at, 'lastChecked']);
    return [{ day: data.lastChecked, name: data.id ?? `entry ${at + 1}`, place }];
  });
  return [...Map.groupBy(lines, ({ day }) => day)].flatMap(([day, [first, ...more]]): Problem[] => {
    if (!first) return [];
    const days = daysBetween(day, today);
    const line = `lastChecked: ${today}`;
    const others =
      more.length === 0 ? '' : `, like ${more.length} more (${more.map(({ name }) => name).join(', ')}),`;
    const what = `The help line ${first.name}${others} was last looked up on ${inWords(day)}, ${days} days ago.`;
    const mend = `Open each "source", compare, and where all is as it was, type: ${line}`;
    const at = { file, ...first.place, mend };
    if (days < 0) {
      const ahead = `The day on which the help line ${first.name}${others} was last looked up is still to come.`;
      return [{ ...at, kind: 'warning', what: ahead, mend: `If it was today, type: lastChecked: ${today}` }];
    }
    return days >= stopAfter
      ? [{ ...at, keepsFrom: 'publishing', what: `${what} After ${stopAfter} days nothing is published.` }]
      : [{ ...at, kind: 'warning', what: `${what} From ${stopAfter} days on nothing is published.` }];
  });
}
