import type { Settings } from '../../settings.ts';
import { StoppedError, type Conversation } from '../ask.ts';
import { askUntil, yesOrNo } from '../ask/until.ts';
import type { Delivery, Destination } from '../deploy/destination.ts';
import type { Environment } from '../git.ts';
import { report } from '../say.ts';
import { step } from '../steps.ts';
import { announce } from './announce.ts';
import { begin } from './begin.ts';
import { changedFiles, type ChangedFiles } from './changed-files.ts';
import { isEmpty } from './changes.ts';
import { fetchFirst } from './fetch-first.ts';
import { findPlace, type Place } from './place.ts';
import { tidyUp } from './candidate.ts';
import { prepare, type Prepared } from './prepare.ts';
import { withPublished } from './published.ts';
import { keep, rememberSent, send, stage } from './send.ts';
import { commitMessage } from './tell.ts';

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
  readonly build: (settings: Settings) => Promise<number>;
  /** Where the finished site goes; left out, Git takes the author's files to a host that builds it. */
  readonly destination?: Destination | undefined;
}

/**
 * Publishes what is in the content folder and in "public", as it is when this
 * begins, and nothing else. Nothing is sent when anything fails.
 *
 * @returns The exit code.
 * @throws {PlainError} With what is in the way, and what to type.
 */
export async function publish(job: Job): Promise<number> {
  try {
    return await publishAsItIs(job);
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    job.out('\nStopped. Nothing was published.');
    return 1;
  } finally {
    job.destination?.close();
    await tidyUp(job.settings);
  }
}

async function publishAsItIs(job: Job): Promise<number> {
  const { settings, root, environment, now, out, destination } = job;
  const find = () =>
    step(out, 'Asking the host what it has', async () => {
      await destination?.open();
      return findPlace(settings.content, root, environment, destination?.ref);
    });
  if (!(await begin(job))) return 0;
  let place = await find();
  if (place.ahead) {
    if (!(await fetchFirst(job, place))) return 0;
    place = await find();
  }
  const files = await changedFiles(place);
  const ready = await step(out, 'Looking for what changed', () =>
    withPublished(place.git, place.published, place.content, (before) =>
      prepare({ settings, now, place, before, files, attended: !job.sure }),
    ),
  );
  if ('stops' in ready) {
    report(ready.stops, settings.content, out);
    out('Nothing was published.');
    return 1;
  }
  // A site that is sent whole changes with the day and the program as well.
  if (!destination && isEmpty(ready.changes) && files.commits.length === 0) {
    out('Nothing to publish: the host has all that is here.');
    return 0;
  }
  if (job.trial) {
    await announce(settings, ready, files, place, out);
    out('\nThis was a trial: nothing was built, written or published.');
    return 0;
  }
  return carryOut(job, place, ready, files);
}

/** Builds, asks, and sends. */
async function carryOut(
  { settings, out, sure, conversation, build, destination }: Job,
  place: Place,
  ready: Prepared,
  files: ChangedFiles,
): Promise<number> {
  const { record } = ready;
  const staged = await stage(place, record, ready.waiting);
  let delivery: Delivery | undefined;
  try {
    if ((await build(ready.settings)) !== 0) {
      out('Nothing was published.');
      return 1;
    }
    delivery = await destination?.compare(settings.out, sure);
    if (delivery?.isThere === true && files.commits.length === 0 && place.published !== undefined) {
      out(`Nothing to publish: ${delivery.all}`);
      return 0;
    }
    await announce(settings, ready, files, place, out);
    if (delivery && place.published !== undefined) appeared(ready, delivery).forEach(out);
    delivery?.lines.forEach(out);
    if (!sure && !(await askUntil(conversation, out, '\nPublish this? (yes or no) ', yesOrNo))) {
      out('Nothing was published.');
      return 0;
    }
    // From here on Ctrl and C is the terminal's again.
    conversation.end();
    await keep(place, staged, messageOf(place, ready), settings.content, record);
  } finally {
    await staged.drop();
  }
  await step(out, `Sending it to ${destination?.name ?? 'the host'}`, () => delivery?.send() ?? send(place));
  if (delivery) await rememberSent(place);
  out(delivery?.done ?? 'Published. Your host builds the site from it now, which may take some minutes.');
  return 0;
}

/** Posts whose texts are as they were, and whose day has come since the site was sent. */
function appeared({ changes, shown }: Prepared, { added }: Delivery): string[] {
  const told = new Set([...changes.added, ...changes.moved].map(({ address }) => address));
  const here = shown.filter(
    ({ address }) => added.has(`${address.slice(1)}index.html`) && !told.has(address),
  );
  return here.length === 0
    ? []
    : ['Its day has come:', ...here.map(({ title, address }) => `  “${title}”  ${address}`)];
}

function messageOf({ besides }: Place, { changes }: Prepared): string {
  return besides.length > 0 ? 'The blog as it is first published' : commitMessage(changes);
}
