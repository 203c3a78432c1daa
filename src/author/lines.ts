import { readText } from '../library/content/files.ts';
import { readContent } from '../library/content/content.ts';
import { todayFrom } from '../library/content/today.ts';
import { list } from '../library/format/messages.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { inWords } from '../schema/explain/dates.ts';
import { readSettings } from '../settings.ts';
import { converse, StoppedError, type Conversation } from './ask.ts';
import { askUntil, type Heard } from './ask/until.ts';
import { replace } from './fix/replace.ts';
import type { Command } from './command.ts';
import { linesToLookUp, type LineGroup } from './lines/groups.ts';
import { withDay } from './lines/write-day.ts';
import { PlainError } from './plain-error.ts';
import { counted } from '../schema/explain/counted.ts';
import { languageName } from '../schema/language-name.ts';

type Ask = Pick<Conversation, 'ask'>;
type Out = (line: string) => void;
type Answer = 'yes' | 'no' | 'later';

const file = 'crisis-lines.yaml';

/** `npm run lines`: goes through the help lines, and writes the day beside each that is still right. */
export const run: Command = async (environment, root, now, out, args) => {
  const settings = readSettings(environment, root);
  const { lines, site } = await readContent(settings.content);
  const today = todayFrom(settings, site?.timeZone, now);
  const groups = linesToLookUp(lines, site?.region, today, args.includes('--all'));
  if (lines.length === 0) {
    throw new PlainError(`No help line could be read from ${file}.\n"npm run check" says what to mend.`);
  }
  if (groups.length === 0) {
    out('Every help line of your own region was looked up within the last month.');
    out('To go through all of them, those of other countries too, type: npm run lines -- --all');
    return 0;
  }
  const conversation = converse();
  try {
    await lookUp(settings.content, groups, today, conversation, out);
    return 0;
  } finally {
    conversation.end();
  }
};

/**
 * Asks for one help line after the other. Each answer is written at once, so
 * that stopping loses nothing.
 *
 * @param folder The content folder, an absolute path.
 */
export async function lookUp(
  folder: string,
  groups: readonly LineGroup[],
  today: CalendarDate,
  ask: Ask,
  out: Out,
): Promise<void> {
  out(`${counted(groups.length, 'help line')} to look up. Open the page of each, and compare.`);
  out('What you answer is written at once: you may stop with Ctrl and C, and go on another day.');
  const tally: Record<Answer, LineGroup[]> = { yes: [], no: [], later: [] };
  try {
    for (const [at, group] of groups.entries()) {
      out(`\n${at + 1} of ${groups.length}`);
      described(group).forEach(out);
      const question = 'Is all of it as it stands there? (yes, no, or Enter for later) ';
      const answer = await askUntil(ask, out, question, answerOf);
      if (answer === 'yes') await writeDays(folder, group, today);
      tally[answer].push(group);
    }
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    out('\nStopped.');
  }
  out(
    `\nLooked up today: ${counted(tally.yes.length, 'help line')}. Your help page says so with the next build.`,
  );
  for (const { name, records } of tally.no) {
    out(
      `To change in ${file}: ${name} (${records.map(({ id }) => id).join(', ')}). Then type: npm run lines`,
    );
  }
}

function described({ name, country, source, records }: LineGroup): string[] {
  const days = records.flatMap(({ lastChecked }) => (lastChecked === undefined ? [] : [lastChecked]));
  const [oldest] = days.toSorted();
  return [
    country === 'elsewhere' ? name : `${name} (${country})`,
    ...records.map(({ channel, value, keyword, hours, languages, note, audience }) =>
      [
        `  ${channel.padEnd(5)} ${keyword === undefined ? value : `${keyword} to ${value}`}`,
        ...[hours, list(languages.map(languageName), 'en'), note, `for ${audience}`].filter(
          (part) => part !== undefined,
        ),
      ].join(' · '),
    ),
    `  Last looked up: ${oldest === undefined || days.length < records.length ? 'never' : inWords(oldest)}`,
    `  Its own page: ${source}`,
  ];
}

function answerOf(answer: string): Heard<Answer> {
  if (/^y(?:es)?\.?$/i.test(answer)) return { value: 'yes' };
  if (/^no?\.?$/i.test(answer)) return { value: 'no' };
  return answer === '' || /^l(?:ater)?\.?$/i.test(answer)
    ? { value: 'later' }
    : { again: 'Type yes or no, or press Enter to leave it for later.' };
}

async function writeDays(folder: string, { name, records }: LineGroup, today: CalendarDate): Promise<void> {
  const read = await readText(folder, file);
  if (!('text' in read)) throw new PlainError(`${file} cannot be read. "npm run check" says why.`);
  let after: string | undefined = read.text;
  for (const { at } of records) after = after === undefined ? undefined : withDay(after, at, today);
  const done = after === undefined ? undefined : await replace(folder, { file, before: read.text, after });
  if (done === 'written') return;
  throw new PlainError(
    done === 'closed'
      ? `${file} may not be written to. Make it writable, and type: npm run lines`
      : `The day could not be written beside "${name}". Type it there yourself: lastChecked: ${today}`,
  );
}
