import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordFile } from '../../library/content/address-record.ts';
import type { Git, Ran } from '../git.ts';
import { notKept, notSent } from './obstacles.ts';
import { fromTop, type Place } from './place.ts';

/** Hooks of the author's own may test and tidy, and photographs may go over a slow line. */
const patience = 15 * 60_000;

/** What is to be published, set aside as it was read and built: what is saved later waits for the next time. */
export interface Staged {
  readonly index: string;
  /** Takes away what was set aside. */
  drop(): Promise<void>;
}

/**
 * Sets aside the author's files in an index of their own. The repository's
 * index, and all that was put into it by hand, is not touched.
 *
 * @param record The text of the record of addresses.
 * @param waiting Changed files that are not published yet, from the content folder.
 * @throws {UserError} When Git refuses.
 */
export async function stage(place: Place, record: string, waiting: ReadonlySet<string>): Promise<Staged> {
  const { git, content, paths, besides } = place;
  const folder = await mkdtemp(join(tmpdir(), 'blog-index-'));
  const index = join(folder, 'index');
  const drop = () => rm(folder, { recursive: true, force: true });
  const run = async (args: readonly string[], input?: string) =>
    done(await git(args, { index, timeout: patience, ...(input !== undefined && { input }) }));
  try {
    await run(['read-tree', ...((await hasCommit(git)) ? ['HEAD'] : ['--empty'])]);
    await run(['add', '--all', '--', ...paths, ...besides]);
    if (waiting.size > 0) {
      await run(['reset', '--quiet', 'HEAD', '--', ...[...waiting].map((file) => fromTop(place, file))]);
    }
    const file = `${content}${recordFile}`;
    const blob = await run(['hash-object', '-w', '--stdin', `--path=${file}`], record);
    await run(['update-index', '--add', '--cacheinfo', `100644,${blob},${file}`]);
    return { index, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

/** Whether what is to be published is still what was set aside. */
export async function isSame(
  place: Place,
  staged: Staged,
  record: string,
  waiting: ReadonlySet<string>,
): Promise<boolean> {
  const now = await stage(place, record, waiting);
  try {
    const treeOf = async ({ index }: Staged) => done(await place.git(['write-tree'], { index }));
    return (await treeOf(now)) === (await treeOf(staged));
  } finally {
    await now.drop();
  }
}

/**
 * Makes a commit of what was set aside, if it is anything new.
 *
 * @param folder The content folder, into which the record is written as well.
 * @throws {UserError} When Git or a hook refuses; then all is as it was.
 */
export async function keep(
  { git, paths, besides }: Place,
  { index }: Staged,
  message: string,
  folder: string,
  record: string,
): Promise<void> {
  const same = await git(['diff', '--cached', '--quiet', 'HEAD'], { index });
  if (same.ok) return;
  done(
    await git(['commit', '--quiet', '--file=-', '--cleanup=whitespace'], {
      index,
      input: message,
      timeout: patience,
    }),
  );
  await writeFile(join(folder, recordFile), record);
  // The repository's own index still has these files as they were before the commit; other files it keeps as they are.
  done(await git(['reset', '--quiet', '--', ...paths, ...besides]));
}

/** @throws {UserError} When the host did not take it. */
export async function send({ git, remote, ref, isTied }: Place): Promise<void> {
  const tie = isTied ? [] : ['--set-upstream'];
  const pushed = await git(['push', '--quiet', ...tie, remote, `HEAD:${ref}`], { timeout: patience });
  if (!pushed.ok) throw notSent(pushed.error, remote);
}

/**
 * Remembers that what is kept now has been sent.
 *
 * @throws {UserError} When Git refuses.
 */
export async function rememberSent({ git, ref }: Place): Promise<void> {
  done(await git(['update-ref', '-m', 'Sent by npm run publish', ref, 'HEAD']));
}

function done(ran: Ran): string {
  if (!ran.ok) throw notKept(ran.error);
  return ran.text;
}

/** Whether Git has kept anything of this folder yet. */
export async function hasCommit(git: Git): Promise<boolean> {
  return (await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).ok;
}
