import { gitIn, type Environment } from '../git.ts';
import { setUp } from './set-up.ts';
import type { SetUpContext } from './set-up-context.ts';
import { keepWhere, readWhere, type Where } from './where.ts';

/**
 * Where the blog goes: as it was said before, or, the first time, as the author
 * says. A blog that Git takes to a host already goes on going there.
 *
 * @param anew Asks whatever was said before.
 * @param quiet Asks nothing.
 * @returns Nothing where it was never said.
 * @throws {UserError} When what she says leads nowhere.
 */
export async function chosen(
  asking: SetUpContext,
  { anew, quiet }: { readonly anew: boolean; readonly quiet: boolean },
): Promise<Where | undefined> {
  const { settings, environment } = asking;
  const before = await readWhere(settings.content);
  if (!anew && (before || quiet || (await hasRemote(settings.content, environment)))) return before;
  const where = await setUp(asking);
  // The copy stays the same: a host that has its site knows it by that.
  const kept = before ? { ...where, copy: before.copy } : where;
  await keepWhere(settings.content, kept);
  return kept;
}

async function hasRemote(folder: string, environment: Environment): Promise<boolean> {
  return (await gitIn(folder, environment)(['remote'])).text !== '';
}

/**
 * Names for Git, which writes one into each change, where it knows none. What
 * it keeps stays on this computer.
 */
export async function withName(folder: string, environment: Environment): Promise<Environment> {
  const git = gitIn(folder, environment);
  const known = async (setting: string) => (await git(['config', setting])).text !== '';
  return {
    ...environment,
    ...(!(await known('user.name')) && { GIT_AUTHOR_NAME: 'The author', GIT_COMMITTER_NAME: 'The author' }),
    ...(!(await known('user.email')) && { EMAIL: 'author@localhost' }),
  };
}
