import type { Unsent } from '../../library/desk/unsent.ts';
import type { Settings } from '../../settings.ts';
import { readWhere, refOf } from '../deploy/where.ts';
import { gitIn, type Environment } from '../git.ts';

/**
 * The files that readers have otherwise than they are here, as far as this computer knows: no host is asked.
 *
 * @returns Nothing where it was never published from here.
 */
export async function unsentFiles(
  { content }: Pick<Settings, 'content'>,
  environment: Environment,
): Promise<Unsent | undefined> {
  const git = gitIn(content, environment);
  const where = await readWhere(content);
  const ref = (where && refOf(where)) ?? '@{upstream}';
  // Without Git nothing was published either.
  const sent = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).catch(() => undefined);
  if (sent?.ok !== true) return undefined;
  const [differing, untracked, drafts] = await Promise.all([
    git(['diff', '--name-status', '--no-renames', '--relative', '-z', sent.text, '--', '.']),
    git(['ls-files', '--others', '--exclude-standard', '-z']),
    git(['diff', '--name-only', '--no-renames', '--relative', '-z', '-G^draft:', sent.text, '--', 'posts']),
  ]);
  const parts = differing.text.split('\0');
  const found = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) found.set(parts[at + 1] ?? '', parts[at] ?? '');
  const named = (isNew: boolean) =>
    [...found].filter(([, status]) => (status === 'A') === isNew).map(([file]) => file);
  const others = untracked.text.split('\0').filter((file) => file !== '');
  const changed = new Set(named(false));
  const hidden = drafts.text.split('\0').filter((file) => changed.has(file));
  return { added: new Set([...named(true), ...others]), changed, hidden: new Set(hidden) };
}
