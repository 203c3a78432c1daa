import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { Place } from './place.ts';
import type { Prepared } from './prepare.ts';
import { counted } from '../../schema/explain/counted.ts';
import { tell } from './tell.ts';
import { tellingFiles } from './telling-files.ts';

/** Says all that the author has to know before she answers whether to publish. */
export async function announce(
  settings: Settings,
  { changes, waiting, told, hidden, unjudged }: Prepared,
  { ours, others, program, commits }: ChangedFiles,
  { branch, shown, paths, staysHere }: Place,
  out: (line: string) => void,
): Promise<void> {
  out('');
  tell(staysHere ? { ...changes, drafts: [] } : changes).forEach(out);
  for (const { what, mend } of hidden) out(`${what}\n  ${mend.replaceAll('\n', '\n  ')}`);
  if (commits.length > 0) {
    out(staysHere ? 'Kept here since the last time:' : 'Kept here earlier, and sent along:');
    for (const subject of commits.slice(0, 5)) out(`  ${subject}`);
    if (commits.length > 5) out(`  and ${commits.length - 5} more`);
  }
  if (waiting.size > 0) {
    out('Waits here, as it is new or has something to mend:');
    for (const file of waiting) out(`  ${file}`);
  }
  if (told.length > 0) {
    const names = [...new Set(told.map(({ file }) => file))].join(', ');
    out(`Still to mend before anything new goes out, as "npm run check" shows: ${names}`);
  }
  if (program.length > 0 && !staysHere) {
    out(
      `With it goes the program that makes the site from your writing: ${counted(program.length, 'file')}.`,
    );
  }
  if (others.length > 0) {
    const names = `${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`;
    out(`Changed as well, and not published, as it is none of your writing: ${names}`);
  }
  const going = ours.filter((file) => !waiting.has(file));
  const seen = staysHere ? [] : going;
  const telling = await tellingFiles(seen.map((name) => ({ name, path: placeOf(name, settings, paths[1]) })));
  if (telling.length > 0) {
    out(
      'These files tell more than they show. The site leaves that out, unless you keep it with a reason, but whoever',
    );
    out('can see the repository can read it, later on too. "npm run photo" brings a picture in without it:');
    for (const line of telling) out(`  ${line}`);
  }
  if (unjudged !== undefined) out(`\n${unjudged}`);
  if (shown !== undefined && shown !== branch) {
    out(`You are on the branch "${branch}". If your site is made from "${shown}", readers do not see this.`);
  }
}

/** Where a changed file lies: one of the content, or one of what is published beside the pages. */
function placeOf(name: string, { content, publicFiles }: Settings, beside: string | undefined): string {
  return beside !== undefined && name.startsWith(`${beside}/`)
    ? join(publicFiles, name.slice(beside.length + 1))
    : join(content, name);
}
