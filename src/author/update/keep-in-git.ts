import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withName } from '../deploy/chosen.ts';
import { gitIn, type Environment, type Git } from '../git.ts';
import { again, noUpdate } from './trouble.ts';

/** Git in a project whose program it keeps; nothing where it keeps none, or is not there. */
export async function gitOfProgram(root: string, environment: Environment): Promise<Git | undefined> {
  const git = gitIn(root, await withName(root, environment).catch(() => environment));
  const kept = await git(['ls-tree', '--name-only', 'HEAD', 'package.json']).catch(() => undefined);
  return kept?.ok === true && kept.text !== '' ? git : undefined;
}

/**
 * Looks whether Git has everything that an update replaces, so that nothing is in two minds.
 *
 * @param paths From the project's folder.
 * @throws {UserError} When something was changed and not committed.
 */
export async function nothingUncommitted(git: Git, paths: Iterable<string>): Promise<void> {
  const prefix = (await git(['rev-parse', '--show-prefix'])).text;
  const status = await git(['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames']);
  // Two letters for what happened, a space, the path from the top of the repository.
  const changed = new Set(status.text.split('\0').map((entry) => entry.slice(3 + prefix.length)));
  const open = [...new Set(paths)].filter((path) => changed.has(path));
  if (open.length === 0) return;
  const [first = ''] = open;
  throw noUpdate(
    open.length === 1
      ? `"${first}" was changed here, and Git has not kept that yet.`
      : `"${first}" and ${open.length - 1} more files of the program were changed here, and Git has not kept that yet.`,
    'To keep it, type:',
    ...open.map((path) => `  git add -- "${path}"`),
    '  git commit --message "My changes of the program"',
    again,
  );
}

/**
 * Has Git keep what an update put in place, as one change, so that it goes to the host with the next publication.
 *
 * @param paths From the project's folder: what is there now, and what is gone.
 * @returns What Git said, when it refused.
 */
export async function keepInGit(
  git: Git,
  paths: readonly string[],
  message: string,
): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'blog-index-'));
  const index = join(folder, 'index');
  const input = paths.map((path) => `${path}\0`).join('');
  const put = ['update-index', '--add', '--remove', '-z', '--stdin'];
  try {
    // In an index of its own: what somebody has put into the repository's waits for her.
    for (const run of [
      () => git(['read-tree', 'HEAD'], { index }),
      () => git(put, { index, input }),
      () => git(['commit', '--quiet', '--file=-'], { index, input: message }),
      () => git(put, { input }),
    ]) {
      const { ok, error } = await run();
      if (!ok) return error || 'nothing';
    }
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
