import { z } from 'zod';
import { daysBetween } from '../../library/format/days-between.ts';
import { readYaml, type Yaml } from '../../library/content/yaml.ts';
import { list } from '../../library/format/messages.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { lowerFirst } from '../../schema/explain/absent.ts';
import { inWords } from '../../schema/explain/dates.ts';
import { type } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { FolderContext, FolderRule } from '../rule.ts';

const file = 'crisis-lines.yaml';
/** The author is reminded from this day on, and nothing new is published from the other: a number that changed reaches nobody. */
const remindAfter = 150;
const stopAfter = 180;

const dated = z.looseObject({ lastChecked: z.iso.date(), id: z.string().optional() });
const undated = z.looseObject({
  lastChecked: z.undefined().optional(),
  name: z.string(),
  country: z.string(),
});

/** Help lines that nobody has looked up, or not for long. */
export const helpLines: FolderRule = {
  id: 'help-lines',
  severity: 'error',
  about: 'Help lines that nobody has looked up, or not for long',
  evenUnseen: true,
  check,
};

function check({ context: { texts, content }, today }: FolderContext): Diagnostic[] {
  const text = texts.get(file);
  const yaml = text === undefined ? undefined : readYaml(text);
  if (!yaml || !Array.isArray(yaml.value)) return [];
  const records: readonly unknown[] = yaml.value;
  return [...neverLookedUp(records, yaml, content.site?.region, today), ...lookedUp(records, yaml, today)];
}

/**
 * Lines without a day. Before the first publication the author looks up those
 * that her own readers will call; of the others she is reminded.
 */
function neverLookedUp(
  records: readonly unknown[],
  yaml: Yaml,
  region: string | undefined,
  today: CalendarDate,
): Diagnostic[] {
  const found = records.flatMap((record, at) => {
    const { data } = undated.safeParse(record);
    return data ? [{ ...data, at }] : [];
  });
  const countries = z.array(z.looseObject({ country: z.string() })).safeParse(records).data ?? [];
  const own = countries.some(({ country }) => country === region) ? region : 'elsewhere';
  const told = (
    lines: typeof found,
    of: string,
    more: Pick<Diagnostic, 'severity' | 'blocks'>,
    why: string,
  ) => {
    const [first] = lines;
    if (!first) return [];
    const names = list([...new Set(lines.map(({ name }) => name))], 'en');
    const message = `No day says when the help lines ${of} were looked up: ${names}. ${why}`;
    const help = `"npm run lines" goes through them with you. Or open each "source", compare, and where all is as it stands here, type beneath it:\n  lastChecked: ${today}`;
    return [{ file, ...yaml.placeOf([first.at, 'name']), ...more, message, help }];
  };
  return [
    ...told(
      found.filter(({ country }) => country === own),
      'of your own region',
      { severity: 'warning', blocks: 'publishing' },
      'This keeps the blog from being published.',
    ),
    ...told(
      found.filter(({ country }) => country !== own),
      'of other countries',
      { severity: 'warning' },
      'The help page leads to their own pages instead.',
    ),
  ];
}

/** Lines that were looked up too long ago. Those last looked up on one day are one diagnostic. */
function lookedUp(records: readonly unknown[], yaml: Yaml, today: CalendarDate): Diagnostic[] {
  const lines = records.flatMap((record, at) => {
    const { data } = dated.safeParse(record);
    const days = data ? daysBetween(data.lastChecked, today) : 0;
    if (!data || (days >= 0 && days < remindAfter)) return [];
    const path = [at, 'lastChecked'];
    const line = yaml.typedAt(path)?.instead(today) ?? `lastChecked: ${today}`;
    return [{ day: data.lastChecked, name: data.id ?? `entry ${at + 1}`, place: yaml.placeOf(path), line }];
  });
  return [...Map.groupBy(lines, ({ day }) => day)].flatMap(([day, [first, ...more]]): Diagnostic[] => {
    if (!first) return [];
    const days = daysBetween(day, today);
    const line = lowerFirst(type(first.line));
    const others =
      more.length === 0 ? '' : `, like ${more.length} more (${more.map(({ name }) => name).join(', ')}),`;
    const message = `The help line ${first.name}${others} was last looked up on ${inWords(day)}, ${days} days ago.`;
    const help = `"npm run lines" goes through them with you. Or open each "source", compare, and where all is as it was, ${line}`;
    const at = { file, ...first.place, help };
    if (days < 0) {
      const ahead = `The day on which the help line ${first.name}${others} was last looked up is still to come.`;
      return [{ ...at, severity: 'warning', message: ahead, help: `If it was today, ${line}` }];
    }
    return days >= stopAfter
      ? [
          {
            ...at,
            blocks: 'publishing',
            message: `${message} After ${stopAfter} days nothing new is published.`,
          },
        ]
      : [
          {
            ...at,
            severity: 'warning',
            message: `${message} From ${stopAfter} days on nothing new is published.`,
          },
        ];
  });
}
