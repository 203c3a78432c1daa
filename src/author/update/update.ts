import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import type { Environment } from '../git.ts';
import { withBuildLock } from '../with-lock.ts';
import { withProgress } from '../progress.ts';
import { keepAside } from './aside.ts';
import { newsIn } from './changelog.ts';
import { findNewest } from './find.ts';
import { digestsIn } from './digests-in.ts';
import { gitOfProgram, keepInGit, nothingUncommitted } from './keep-in-git.ts';
import { manifestFile, manifestIn } from './manifest.ts';
import { putInPlace } from './place.ts';
import { planned } from './plan.ts';
import { noPreview } from './no-preview.ts';
import { placesOf } from './put-back.mjs';
import { sourceOf } from './source.ts';
import { updateSummary } from './summary.ts';
import { tryOut } from './try-out.ts';
import { again, noUpdate } from './trouble.ts';
import { isOlder } from './version.ts';

/** What an update needs. */
export interface Update {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  readonly environment: Environment;
  /** The path or address that was typed, and the folder in which it was. */
  readonly typed: string | undefined;
  readonly from: string;
  /** Whether nothing is to be put in place. */
  readonly dryRun: boolean;
  readonly out: (line: string) => void;
  /** Asks the author whether to go on. */
  agrees(): Promise<boolean>;
}

/**
 * Brings a newer version of the program: fetches it, says what changes, asks,
 * tries it out with the author's writing, and only then puts it in place.
 *
 * @throws {UserError} When anything is in the way; then the program is as it was.
 */
export async function update(job: Update): Promise<void> {
  const { root, environment, typed, from, dryRun, out } = job;
  if (!dryRun) await noPreview(root, again);
  const { next, git } = placesOf(root);
  try {
    const own = await manifestIn(root);
    const source = await sourceOf({ typed, remembered: own?.from, root, from, environment });
    const found = await withProgress(out, `Fetching the newest version from ${source.place}`, () =>
      findNewest(source, root, own, environment),
    );
    await bring(job, found);
  } finally {
    for (const folder of [next, git])
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function bring(job: Update, found: Awaited<ReturnType<typeof findNewest>>): Promise<void> {
  const { root, environment, dryRun, out } = job;
  const { newest, own, version } = found;
  if (!newest) return out(`There is nothing newer: you have version ${version}.`);
  const { manifest, files } = newest;
  if (isOlder(manifest.version, version)) {
    throw noUpdate(`That is version ${manifest.version}, and you have ${version} already, which is newer.`);
  }
  const here = await digestsIn(root, [...Object.keys(manifest.files), ...Object.keys(own?.files ?? {})]);
  const plan = planned(own?.files, manifest.files, here);
  const { put, remove, aside } = plan;
  if (put.length + remove.length === 0) return out(`There is nothing newer: you have version ${version}.`);
  const git = await gitOfProgram(root, environment);
  if (git) await nothingUncommitted(git, [...put, ...remove]);
  const older = await readFile(join(root, 'CHANGELOG.md'), 'utf8').catch(() => '');
  const news = newsIn(older, Buffer.from(files.get('CHANGELOG.md') ?? []).toString());
  out('');
  updateSummary(version, manifest.version, news, plan, own !== undefined).forEach(out);
  if (dryRun || !(await job.agrees())) return out('\nNothing was updated.');
  out('');
  const packages = await tryOut(newest, job);
  // Trying out takes minutes, in which she may have opened it.
  await noPreview(root, again);
  const folder = await keepAside(root, version, aside);
  const journal = { from: version, to: manifest.version, put: [...put, manifestFile], remove: [...remove] };
  await withBuildLock(root, out, () => putInPlace({ root, packages, ...journal }));
  out(`\nThe program is version ${manifest.version} now, and builds your blog.`);
  if (aside.length > 0) out(`What was changed here lies in ${folder}/, as it was.`);
  if (git) {
    const said = await keepInGit(
      git,
      [...journal.put, ...remove],
      `Update the program to ${manifest.version}\n`,
    );
    out(said === undefined ? inGit : `Git did not keep the update. It says: ${said}`);
  }
  out('To go back to the version before, type: npm run update -- --undo');
}

const inGit = 'Git keeps the update as one change, which goes to your host with the next publication.';
