import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Git } from '../git.ts';
import { notBrought, programConflict, conflicting } from './obstacles.ts';
import type { Place } from './place.ts';
import { hasCommit } from './send.ts';
import { bytesOf, changedBetween, mergeFile, type Conflict, type Version } from './versions.ts';

/** Stands among the host's versions for a file that it has no longer. */
const takenAway = 'The host has this file no longer: it was taken away there.\n';

/** What is here and what the host has, before they are brought together. */
export interface MergePlan {
  /** What was changed at the host, in a line each, newest first. */
  readonly subjects: readonly string[];
  /** Files that both changed and only the author can bring together. */
  readonly conflicts: readonly Conflict[];
  /** Whether she was shown the host's version of each of them before. */
  readonly shown: boolean;
  /** What lies at the host and here, as one; where they meet, as it is here. */
  readonly tree: string;
  /** What lies here. */
  readonly mine: string;
  readonly index: string;
}

/**
 * Fetches what the host has and looks what it makes with what is here. No file
 * of the author's is touched.
 *
 * @param copies The folder for the host's version of what only the author can bring together.
 */
export async function planMerge(place: Place, copies: string, index: string): Promise<MergePlan> {
  const { git, remote, ref, paths, besides, published: theirs = '' } = place;
  const must = mustIn(git);
  await must(['fetch', '--quiet', remote, ref], { timeout: 15 * 60_000 });
  const isKept = await hasCommit(git);
  await must(['read-tree', ...(isKept ? ['HEAD'] : ['--empty'])], { index });
  await must(['add', '--all', '--', ...paths, ...besides], { index });
  // It complains of files that are none of the writing and were changed: these stay as they are.
  await git(['update-index', '-q', '--refresh'], { index });
  const mine = await must(['write-tree'], { index });
  const common = await git(['merge-base', 'HEAD', theirs]);
  // Two histories without a common beginning began with nothing.
  const base = common.ok ? common.text : await must(['hash-object', '-t', 'tree', '--stdin']);
  const [ours, hosts] = [await changedBetween(git, base, mine), await changedBetween(git, base, theirs)];
  const conflicts: Conflict[] = [];
  const result = new Map(ours);
  for (const [path, version] of ours) {
    const other = hosts.get(path);
    if (!other || (other.blob === version.blob && other.mode === version.mode)) continue;
    const before = await git(['rev-parse', '--verify', '--quiet', `${base}:${path}`]);
    const both = { path, ours: version, theirs: other, before: before.ok ? before.text : undefined };
    const merged = await mergeFile(git, both);
    if (merged) result.set(path, merged);
    else conflicts.push(both);
  }
  const log = await git(['log', '-z', '--format=%s', isKept ? `HEAD..${theirs}` : theirs]);
  return {
    subjects: log.text.split('\0').filter((subject) => subject !== ''),
    conflicts,
    shown: await allShown(git, conflicts, copies),
    tree: await treeOf(git, theirs, result),
    mine,
    index,
  };
}

/** Puts the host's version of each file that both changed where the author can look at it. */
export async function showVersions({ git }: Place, conflicts: readonly Conflict[], copies: string) {
  for (const one of conflicts) {
    const file = join(copies, one.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await hostsBytes(git, one));
  }
  return conflicting(
    conflicts.map(({ path }) => path),
    copies,
  );
}

/**
 * Brings both together, in the author's folder too. A file that she saved
 * meanwhile, and one that is none of her writing and was changed on both sides, stop it before anything is done.
 */
export async function mergeRemote(
  { git, paths, published: theirs = '' }: Place,
  plan: MergePlan,
): Promise<void> {
  const { mine, tree, index } = plan;
  const moved = await git(['read-tree', '-m', '-u', mine, tree], { index });
  if (!moved.ok) {
    const file = /(?:'([^']+)' (?:would be|not uptodate))/.exec(moved.error)?.[1];
    throw file === undefined ? notBrought(moved.error) : programConflict(file);
  }
  const must = mustIn(git);
  const message = 'Bring together what was written in two places';
  if (!(await hasCommit(git))) {
    await must(['update-ref', '-m', message, 'HEAD', theirs]);
    await must(['reset', '--quiet']);
    return;
  }
  const head = await must(['rev-parse', 'HEAD']);
  const behind = (await git(['merge-base', '--is-ancestor', head, theirs])).ok;
  const next = behind ? theirs : await must(['commit-tree', tree, '-p', theirs, '-p', head, '-m', message]);
  await must(['reset', '--quiet', '--', ...paths]);
  await must(['update-ref', '-m', message, 'HEAD', next, head]);
  // What was put into the index by hand stays there, where it can.
  if (!(await git(['read-tree', '-m', head, next])).ok) await must(['reset', '--quiet']);
}

/** Does something with a folder for an index of its own. */
export async function withIndex<Result>(work: (index: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'blog-index-'));
  try {
    return await work(join(folder, 'index'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function treeOf(git: Git, theirs: string, ours: ReadonlyMap<string, Version>): Promise<string> {
  return withIndex(async (index) => {
    const must = mustIn(git);
    await must(['read-tree', theirs], { index });
    const lines = [...ours].map(
      ([path, { mode, blob }]) => `${mode} ${blob ?? '0'.repeat(theirs.length)}\t${path}\0`,
    );
    await must(['update-index', '-z', '--index-info'], { index, input: lines.join('') });
    return must(['write-tree'], { index });
  });
}

async function allShown(git: Git, conflicts: readonly Conflict[], copies: string): Promise<boolean> {
  for (const one of conflicts) {
    const there = await readFile(join(copies, one.path)).catch(() => undefined);
    if (!there?.equals(await hostsBytes(git, one))) return false;
  }
  return true;
}

async function hostsBytes(git: Git, { theirs }: Conflict): Promise<Buffer> {
  return theirs.blob === undefined ? Buffer.from(takenAway) : bytesOf(git, theirs.blob);
}

function mustIn(git: Git) {
  return async (...args: Parameters<Git>): Promise<string> => {
    const ran = await git(...args);
    if (!ran.ok) throw notBrought(ran.error);
    return ran.text;
  };
}
