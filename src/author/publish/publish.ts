import { added, inForce, recordFile, writeRecord, type AddressRecord } from '../../library/address-record.ts';
import { addressesOf } from '../../library/addresses.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import { inOrder, keepsFromPublishing } from '../../schema/problem.ts';
import type { Settings } from '../../settings.ts';
import { StoppedError, type Conversation } from '../ask.ts';
import { askUntil, yesOrNo } from '../ask/until.ts';
import { layOut } from '../check/desk.ts';
import { vanishing } from '../check/kept-addresses.ts';
import { check, type Checked } from '../checked.ts';
import type { Environment } from '../git.ts';
import { report } from '../say.ts';
import { step } from '../steps.ts';
import { changedFiles, type ChangedFiles } from './changed-files.ts';
import { changesBetween, isEmpty, type Changes } from './changes.ts';
import { findPlace, type Place } from './place.ts';
import { readPublished, recordIn, type Published } from './published.ts';
import { keep, send, stage } from './send.ts';
import { commitMessage, tell } from './tell.ts';
import { sayingWhere } from './where-taken.ts';

/** All that publishing takes from outside. */
export interface Job {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  readonly environment: Environment;
  readonly now: Date;
  readonly out: (line: string) => void;
  /** Only says what would be published. */
  readonly trial: boolean;
  /** Does not ask. */
  readonly sure: boolean;
  readonly conversation: Conversation;
  /** Builds the site; anything but 0 stops the publishing. */
  readonly build: () => Promise<number>;
}

/**
 * Publishes what is in the content folder and in "public", as it is when this
 * begins, and nothing else. Nothing is sent when anything fails.
 *
 * @returns The exit code.
 * @throws {PlainError} With what is in the way, and what to type.
 */
export async function publish(job: Job): Promise<number> {
  const { settings, root, environment, now, out } = job;
  const place = await step(out, 'Asking the host what it has', () =>
    findPlace(settings.content, root, environment),
  );
  const checked = await step(out, 'Looking for what changed', () => check(settings, now, root));
  const before = await readPublished(place);
  const record = await recordFor(checked, before, settings.content);
  const desk = await layOut(checked.content, checked.today);
  const known = new Set(checked.problems.map(({ file, what }) => `${file} ${what}`));
  const vanished = vanishing(desk, record.all, checked.today).filter(
    ({ file, what }) => !known.has(`${file} ${what}`),
  );
  const problems = inOrder([...checked.problems.filter(keepsFromPublishing), ...vanished]);
  if (problems.length > 0) {
    report(problems, settings.content, out);
    out('Nothing was published.');
    return 1;
  }
  const files = await changedFiles(place);
  const changes = changesBetween(before?.content, checked.content, files.ours, checked.today);
  // The record is kept by the program, and named only when it is all there is.
  const all = record.isNew && isEmpty(changes) ? { ...changes, files: [recordFile] } : changes;
  if (isEmpty(all) && files.commits.length === 0) {
    out('Nothing to publish: the host has all that is here.');
    return 0;
  }
  if (job.trial) {
    await announce(settings, all, files, place, out);
    out('\nThis was a trial: nothing was built, written or published.');
    return 0;
  }
  return carryOut(job, place, all, files, writeRecord(record.next));
}

/** Builds, asks, and sends. */
async function carryOut(
  { settings, out, sure, conversation, build }: Job,
  place: Place,
  changes: Changes,
  files: ChangedFiles,
  record: string,
): Promise<number> {
  const staged = await stage(place, record);
  try {
    if ((await build()) !== 0) {
      out('Nothing was published.');
      return 1;
    }
    await announce(settings, changes, files, place, out);
    if (!sure && !(await askUntil(conversation, out, '\nPublish this? (yes or no) ', yesOrNo))) {
      out('Nothing was published.');
      return 0;
    }
    // From here on Ctrl and C is the terminal's again.
    conversation.end();
    await keep(place, staged, commitMessage(changes), settings.content, record);
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    out('\nStopped. Nothing was published.');
    return 1;
  } finally {
    await staged.drop();
  }
  await step(out, 'Sending it to the host', () => send(place));
  out('Published. Your host builds the site from it now, which may take some minutes.');
  return 0;
}

async function announce(
  { content }: Settings,
  changes: Changes,
  { ours, others, commits }: ChangedFiles,
  { branch, shown }: Place,
  out: (line: string) => void,
): Promise<void> {
  out('');
  tell(changes).forEach(out);
  if (commits.length > 0) {
    out('Kept here earlier, and sent along:');
    for (const subject of commits.slice(0, 5)) out(`  ${subject}`);
    if (commits.length > 5) out(`  and ${commits.length - 5} more`);
  }
  if (others.length > 0) {
    const names = `${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`;
    out(`Changed as well, and not published, as it is none of your writing: ${names}`);
  }
  const telling = await sayingWhere(content, ours);
  if (telling.length > 0) {
    out(
      'These pictures still say where they were taken. The site does not, but whoever can see the repository',
    );
    out('can read it, later on too. "npm run photo" brings a picture in without it:');
    for (const file of telling) out(`  ${file}`);
  }
  if (shown !== undefined && shown !== branch) {
    out(`You are on the branch "${branch}". If your site is made from "${shown}", readers do not see this.`);
  }
}

/** The record as it will be, and what is already public and was never recorded, as after a push by hand. */
async function recordFor(
  { content, today }: Checked,
  before: Published | undefined,
  folder: string,
): Promise<{ readonly next: AddressRecord; readonly all: AddressRecord; readonly isNew: boolean }> {
  const own = await recordIn(folder);
  const open = before ? addressesOf(before.content, today) : new Map<string, CalendarDate>();
  // What the published record has and the one here has not was taken out on purpose.
  const unrecorded = [...open].filter(([address]) => !own.has(address) && !before?.record.has(address));
  const all = inForce(new Map([...unrecorded, ...own]), today);
  const next = added(all, addressesOf(content, today), today);
  return { next, all, isNew: writeRecord(next) !== writeRecord(own) };
}
