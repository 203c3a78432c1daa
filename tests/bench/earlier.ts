import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Lays out the program as it was in an earlier commit, for as long as something is done with it. It shares the
 * packages where it stood on the same; else npm installs its own.
 *
 * @param root The project's folder.
 * @param commit As git names it.
 */
export async function withEarlier<Result>(
  root: string,
  commit: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'blog-earlier-'));
  await run('git', ['worktree', 'add', '--detach', folder, commit], { cwd: root });
  try {
    const locks = [root, folder].map((place) => readFile(join(place, 'package-lock.json'), 'utf8'));
    const [own, earlier] = await Promise.all(locks);
    if (own === earlier) await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    else await run('npm', ['ci'], { cwd: folder, shell: process.platform === 'win32' });
    return await work(folder);
  } finally {
    await run('git', ['worktree', 'remove', '--force', folder], { cwd: root });
    await rm(folder, { recursive: true, force: true });
  }
}
