import type { Place } from './place.ts';

/** What differs from what was published, by Git's own account. */
export interface ChangedFiles {
  /** Those that are published: the content's from its folder, others from the top of the repository. */
  readonly ours: readonly string[];
  /** Those that are not, and stay as they are. */
  readonly others: readonly string[];
  /** The first lines of commits that the host does not have yet, newest first. */
  readonly commits: readonly string[];
}

/** Looks at the repository, and changes nothing in it. */
export async function changedFiles({ git, content, paths, published }: Place): Promise<ChangedFiles> {
  const list = async (...args: readonly string[]) =>
    (await git(args)).text.split('\0').filter((entry) => entry !== '');
  // Two letters for what happened, a space, the path.
  const status = async (...only: readonly string[]) =>
    (await list('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', ...only)).map(
      (entry) => entry.slice(3),
    );
  const since = async (...args: readonly string[]) => (published === undefined ? [] : list(...args));
  const committed = await since(
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    published ?? '',
    'HEAD',
    '--',
    ...paths,
  );
  const ours = [...new Set([...(await status(...paths)), ...committed])].sort();
  return {
    ours: ours.map((file) => (file.startsWith(content) ? file.slice(content.length) : file)),
    others: (await status()).filter((file) => !ours.includes(file)),
    commits: await since('log', '-z', '--format=%s', `${published ?? ''}..HEAD`),
  };
}
