import { counted } from '../../schema/explain/counted.ts';
import type { Announcement } from './announcement.ts';
import { changeLines } from './change-lines.ts';

/** What is announced, as lines for a terminal. */
export function announce(announcement: Announcement): string[] {
  const { changes, differences, hidden, commits, waiting, toMend, program, others, telling } = announcement;
  const { unjudged, branches, staysHere, delivery } = announcement;
  const unnoted = differences.filter(({ wantsNote }) => wantsNote).map(({ title }) => `“${title}”`);
  return [
    '',
    ...changeLines(changes),
    ...under(
      'Changed in what it says, without a word on it under "revisions:" for those who read it before:',
      unnoted,
    ),
    ...hidden.map(({ message, help }) => `${message}\n  ${help.replaceAll('\n', '\n  ')}`),
    ...under(
      staysHere ? 'Kept here since the last time:' : 'Kept here earlier, and sent along:',
      shortened(commits, 5),
    ),
    ...under('Waits here, as it is new or has something to mend:', waiting),
    ...when(
      toMend.length > 0,
      `Still to mend before anything new goes out, as "npm run check" shows: ${toMend.join(', ')}`,
    ),
    ...when(
      program > 0,
      `With it goes the program that makes the site from your writing: ${counted(program, 'file')}.`,
    ),
    ...when(
      others.length > 0,
      `Changed as well, and not published, as it is none of your writing: ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`,
    ),
    ...under(
      'These files tell more than they show. The site leaves that out, unless you keep it with a reason, but whoever\ncan see the repository can read it, later on too. "npm run photo" brings a picture in without it:',
      telling,
    ),
    ...(unjudged === undefined ? [] : [`\n${unjudged}`]),
    ...(branches
      ? [
          `You are on the branch "${branches.here}". If your site is made from "${branches.shown}", readers do not see this.`,
        ]
      : []),
    ...delivery,
  ];
}

function under(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...heading.split('\n'), ...lines.map((line) => `  ${line}`)];
}

function when(is: boolean, line: string): string[] {
  return is ? [line] : [];
}

function shortened(lines: readonly string[], most: number): string[] {
  const rest = lines.length - most;
  return [...lines.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
