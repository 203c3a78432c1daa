import { rename, rm } from 'node:fs/promises';
import type { Environment } from '../git.ts';
import { withBuildLock } from '../with-lock.ts';
import { keepAside } from './aside.ts';
import { digestsIn } from './digests-in.ts';
import { gitOfProgram, keepInGit, nothingUncommitted } from './keep-in-git.ts';
import { manifestIn } from './manifest.ts';
import { noPreview } from './no-preview.ts';
import { placesOf, putBack, readJournal } from './put-back.mjs';
import { noUpdate } from './trouble.ts';

/**
 * Puts back the program that the last update replaced. What somebody changed
 * in it since is kept aside.
 *
 * @param root The project's folder.
 * @param out Prints a line.
 * @throws {UserError} When there was no update, or it was undone already.
 */
export async function undo(
  root: string,
  environment: Environment,
  out: (line: string) => void,
): Promise<void> {
  const { done, underWay, work } = placesOf(root);
  const journal = readJournal(done);
  if (!journal) throw noUpdate('There is no update to undo.');
  await noPreview(root, 'Then type again: npm run update -- --undo');
  const { from, to, put, remove } = journal;
  const git = await gitOfProgram(root, environment);
  if (git) await nothingUncommitted(git, [...put, ...remove]);
  const shipped = (await manifestIn(root))?.files ?? {};
  const here = await digestsIn(root, put);
  const changed = put.filter((path) => here[path] !== undefined && here[path] !== shipped[path]);
  const folder = await keepAside(root, to, changed);
  await withBuildLock(root, out, async () => {
    // Under this name the next command goes on with it, should this one be cut off.
    await rename(done, underWay);
    putBack(root, journal);
    await rm(work, { recursive: true, force: true });
  });
  if (git) await keepInGit(git, [...put, ...remove], `Go back to version ${from} of the program\n`);
  out(`The program is version ${from} again.`);
  if (changed.length > 0) out(`What was changed since lies in ${folder}/, as it was.`);
}
