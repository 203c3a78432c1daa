import { readText } from '../../library/content/files.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { replace } from '../fix/replace.ts';
import { UserError } from '../user-error.ts';
import type { LineGroup } from './groups.ts';
import { withDay } from './write-day.ts';

/** The file of the help lines, from the content folder. */
export const linesFile = 'crisis-lines.yaml';

/**
 * Writes the day on which a help line was looked up beside each way to reach it.
 *
 * @param folder The content folder, an absolute path.
 * @throws {UserError} When it cannot be written; nothing of it was.
 */
export async function writeDays(
  folder: string,
  { name, records }: LineGroup,
  today: CalendarDate,
): Promise<void> {
  const read = await readText(folder, linesFile);
  if (!('text' in read)) throw new UserError(`${linesFile} cannot be read. "npm run check" says why.`);
  let after: string | undefined = read.text;
  for (const { at } of records) after = after === undefined ? undefined : withDay(after, at, today);
  const change = after === undefined ? undefined : { file: linesFile, before: read.text, after };
  const done = change && (await replace(folder, change));
  if (done === 'written') return;
  throw new UserError(
    done === 'closed'
      ? `${linesFile} may not be written to. Make it writable, and type: npm run lines`
      : `The day could not be written beside "${name}". Type it there yourself: lastChecked: ${today}`,
  );
}
