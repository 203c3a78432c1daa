import { list } from '../../library/format/messages.ts';
import type { CrisisLine } from '../../schema/crisis-line.ts';
import { languageName } from '../../schema/language-name.ts';
import type { LineGroup } from './groups.ts';

/** How a help line is reached, as it is compared with its own page: "HOME to 741741". */
export function reachOf({ value, keyword }: CrisisLine): string {
  return keyword === undefined ? value : `${keyword} to ${value}`;
}

/** What else is to be compared of one way: hours, languages, for whom. */
export function detailsOf({ hours, languages, note, audience }: CrisisLine): readonly string[] {
  return [hours, list(languages.map(languageName), 'en'), note, `for ${audience}`].filter(
    (part) => part !== undefined,
  );
}

/** The oldest day on which one of its ways was looked up; nothing where one of them never was. */
export function lookedUp({ records }: LineGroup): string | undefined {
  const days = records.flatMap(({ lastChecked }) => (lastChecked === undefined ? [] : [lastChecked]));
  return days.length < records.length ? undefined : days.toSorted()[0];
}
