import { isCalendarDate } from '../../schema/calendar-date.ts';
import type { Shown } from './visibility.ts';

/** Before this day nobody wrote here: it stands for "long ago". */
const longAgo = '0001-01-01';
/** No front matter is longer; what stands further down is prose. */
const mostLines = 80;

/**
 * What the top of a post says of whether readers are to see it, when the post
 * cannot be used as it is: line by line, since it may be no YAML at all. What
 * she wants hidden stays hidden whatever else is wrong, and however she wrote it.
 *
 * @param text The whole file, with `\n` at line ends.
 */
export function saidOf(text: string): Shown {
  const [first = '', ...rest] = text.trimStart().split('\n', mostLines);
  const end = rest.findIndex((line) => line.trimEnd() === '---');
  const lines = [first, ...(end === -1 ? rest : rest.slice(0, end))];
  const valueOf = (name: string) => lines.flatMap((line) => valueIn(line, name) ?? [])[0] ?? '';
  const withdrawn = valueOf('withdrawn');
  const pubDate = valueOf('pubDate');
  return {
    draft: /^(?:true|yes|on|y)$/i.test(valueOf('draft')),
    pubDate: isCalendarDate(pubDate) ? pubDate : longAgo,
    ...(!/^(?:false|no|off|n|null|~|)$/i.test(withdrawn) && {
      withdrawn: isCalendarDate(withdrawn) ? withdrawn : longAgo,
    }),
  };
}

function valueIn(line: string, name: string): string | undefined {
  const [, value = ''] = new RegExp(`^\\s*${name}\\s*:(.*)$`, 'i').exec(line) ?? [];
  const bare = value
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .replace(/^(["'“”‘’])(.*)["'“”‘’]$/u, '$2')
    .trim();
  return bare === '' ? undefined : bare;
}
