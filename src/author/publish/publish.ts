import type { PublishOptions, Outcome } from './options.ts';
import { StoppedError } from '../ask.ts';
import type { Delivery } from '../deploy/delivery.ts';
import { withProgress } from '../progress.ts';
import { announcementOf } from './announcement.ts';
import { askThrough } from './ask-through.ts';
import { initRepository } from './init-repository.ts';
import { changedFiles, type ChangedFiles } from './changed-files.ts';
import { isEmpty } from './changes.ts';
import { fetchFirst } from './fetch-first.ts';
import { connectRepository } from './connect-repository.ts';
import { findPlace, type Place } from './place.ts';
import { tidyUp } from './candidate.ts';
import { prepare, type Prepared } from './prepare.ts';
import { withPublished } from './published.ts';
import type { Publisher } from './publisher.ts';
import { isSame, keep, rememberSent, send, stage } from './send.ts';
import { commitMessage, sentTo } from './change-lines.ts';

/** The exit code of a command that ended so. */
export function codeOf(outcome: Outcome): number {
  return outcome === 'to mend' || outcome === 'stopped' ? 1 : 0;
}

/**
 * Publishes what is in the content folder and in "public", as it is when it is
 * announced, and nothing else. Nothing is sent when anything fails.
 *
 * @throws {UserError} With what is in the way, and what to type.
 */
export async function publish(job: PublishOptions): Promise<Outcome> {
  try {
    return await publishAsItIs(job);
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    job.publisher.out('\nStopped. Nothing was published.');
    return 'stopped';
  } finally {
    job.destination?.close();
    await tidyUp(job.settings);
  }
}

async function publishAsItIs(job: PublishOptions): Promise<Outcome> {
  const { settings, root, environment, now, destination } = job;
  const { out } = job.publisher;
  const find = () =>
    withProgress(out, 'Asking the host what it has', async () => {
      await destination?.open();
      return findPlace(settings.content, root, environment, destination?.ref);
    });
  if (!(await initRepository(job))) return unwanted(job);
  if (!(await connectRepository(job))) return 'elsewhere';
  let place = await find();
  if (place.ahead) {
    if (!(await fetchFirst(job, place))) return unwanted(job);
    place = await find();
  }
  const files = await changedFiles(place);
  const ready = await withProgress(out, 'Looking for what changed', () =>
    withPublished(place.git, place.published, place.content, (before) =>
      prepare({ settings, now, place, before, files, attended: !job.yes }),
    ),
  );
  if ('stops' in ready) {
    if (await askThrough(job, ready.stops)) return publishAsItIs(job);
    job.publisher.mends(ready.stops);
    out('Nothing was published.');
    return 'to mend';
  }
  // A site that is sent whole changes with the day and the program as well.
  if (!destination && isEmpty(ready.changes) && files.commits.length === 0) {
    out('Nothing to publish: the host has all that is here.');
    return 'nothing new';
  }
  if (job.dryRun) {
    job.publisher.shown(await announcementOf(settings, ready, files, place));
    out('\nThis was a trial: nothing was built, written or published.');
    return 'dryRun';
  }
  return (await carryOut(job, place, ready, files)) ?? publishAsItIs(job);
}

/** Asks, builds, and sends; a site that is sent whole is built first, to see what is new in it. @returns Nothing when something was saved before the answer came. */
async function carryOut(
  { settings, publisher, yes, build, destination }: PublishOptions,
  place: Place,
  ready: Prepared,
  files: ChangedFiles,
): Promise<Outcome | undefined> {
  const { out } = publisher;
  const { record, waiting } = ready;
  const staged = await stage(place, record, waiting);
  const isBuilt = async () => (await build(ready.settings, ready.checked())) === 0;
  let delivery: Delivery | undefined;
  try {
    if (destination && !(await isBuilt())) return toMend(publisher);
    delivery = await destination?.compare(settings.out, yes);
    if (delivery?.isThere === true && files.commits.length === 0 && place.published !== undefined) {
      out(`Nothing to publish: ${delivery.all}`);
      return 'nothing new';
    }
    const more = delivery && place.published !== undefined ? appeared(ready, delivery) : [];
    const lines = [...more, ...(delivery?.lines ?? [])];
    publisher.shown(await announcementOf(settings, ready, files, place, lines));
    if (!(await publisher.agrees({ about: 'publish', text: 'Publish this?' }))) {
      out('Nothing was published.');
      return 'unwanted';
    }
    if (!(await isSame(place, staged, record, waiting))) {
      out('Something was saved in the meantime. It is looked at again.');
      return undefined;
    }
    publisher.done();
    if (!destination && !(await isBuilt())) return toMend(publisher);
    await keep(place, staged, messageOf(place, ready), settings.content, record);
  } finally {
    await staged.drop();
  }
  await withProgress(
    out,
    `Sending it to ${destination?.name ?? 'the host'}`,
    () => delivery?.send() ?? send(place),
  );
  if (delivery) await rememberSent(place);
  out(delivery?.done ?? (await sentTo(place, ready.address)));
  return 'published';
}

function toMend({ out }: Publisher): Outcome {
  out('Nothing was published.');
  return 'to mend';
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

function unwanted({ publisher }: PublishOptions): Outcome {
  publisher.out('Nothing was published.');
  return 'unwanted';
}

function messageOf({ besides }: Place, { changes }: Prepared): string {
  return besides.length > 0 ? 'The blog as it is first published' : commitMessage(changes);
}
