import type { CalendarDate } from '../../schema/calendar-date.ts';
import { counted } from '../../schema/explain/counted.ts';
import { inWords } from '../../schema/explain/dates.ts';
import { StoppedError } from '../ask.ts';
import { pick, type Asker } from '../ask/pick.ts';
import { askUntil, type Heard } from '../ask/until.ts';
import type { LineGroup } from './groups.ts';
import { detailsOf, lookedUp, reachOf } from './line-details.ts';
import { linesFile, writeDays } from './write-days.ts';

type Out = (line: string) => void;
type Answer = 'yes' | 'no' | 'later';

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
  asker: Asker,
  out: Out,
): Promise<void> {
  out(`${counted(groups.length, 'help line')} to look up. Open the page of each, and compare.`);
  out('What you answer is written at once: you may stop with Ctrl and C, and go on another day.');
  const tally: Record<Answer, LineGroup[]> = { yes: [], no: [], later: [] };
  try {
    for (const [at, group] of groups.entries()) {
      out(`\n${at + 1} of ${groups.length}`);
      described(group).forEach(out);
      const answer = await answered(asker, out);
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
      `To change in ${linesFile}: ${name} (${records.map(({ id }) => id).join(', ')}). Then type: npm run lines`,
    );
  }
}

function described(group: LineGroup): string[] {
  const { name, country, source, records } = group;
  const looked = lookedUp(group);
  return [
    country === 'elsewhere' ? name : `${name} (${country})`,
    ...records.map((record) =>
      [`  ${record.channel.padEnd(5)} ${reachOf(record)}`, ...detailsOf(record)].join(' · '),
    ),
    `  Last looked up: ${looked === undefined ? 'never' : inWords(looked)}`,
    `  Its own page: ${source}`,
  ];
}

const answers = [
  { id: 'yes', label: 'All of it is right' },
  { id: 'no', label: 'Something is not' },
  { id: 'later', label: 'Later' },
] as const;

async function answered(asker: Asker, out: Out): Promise<Answer> {
  const question = 'Is all of it as it stands there?';
  if (asker.choose) return (await pick(asker, out, question, answers)).id;
  return askUntil(asker, out, `${question} (yes, no, or Enter for later) `, answerOf);
}

function answerOf(answer: string): Heard<Answer> {
  if (/^y(?:es)?\.?$/i.test(answer)) return { value: 'yes' };
  if (/^no?\.?$/i.test(answer)) return { value: 'no' };
  return answer === '' || /^l(?:ater)?\.?$/i.test(answer)
    ? { value: 'later' }
    : { again: 'Type yes or no, or press Enter to leave it for later.' };
}
