import type { Place } from './place.ts';

/** What differs from what was published, by Git's own account. */
export interface ChangedFiles {
  /** Those that are published: the content's from its folder, others from the top of the repository. */
  readonly ours: readonly string[];
  /** Those that are not, and stay as they are. */
  readonly others: readonly string[];
  /** Those of the program, which go along where Git has not kept the blog before. */
  readonly program: readonly string[];
  /** The first lines of commits that the host does not have yet, newest first. */
  readonly commits: readonly string[];
}

/** Looks at the repository, and changes nothing in it. */
export async function changedFiles(place: Place): Promise<ChangedFiles> {
  const { git, content, paths, besides, published } = place;
  const list = async (...args: readonly string[]) =>
    (await git(args)).text.split('\0').filter((entry) => entry !== '');
  // Two letters for what happened, a space, the path.
  const status = async (...only: readonly string[]) =>
    (await list('status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', ...only)).map(
      (entry) => entry.slice(3),
    );
  // What was never published is new, whenever it was kept here.
  const committed =
    published === undefined
      ? await list('ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD', '--', ...whole(paths))
      : await list('diff', '--name-only', '-z', '--no-renames', published, 'HEAD', '--', ...paths);
  const ours = new Set([...(await status(...paths)), ...committed]);
  const program = besides.length === 0 ? [] : (await status(...besides)).filter((file) => !ours.has(file));
  const going = new Set([...ours, ...program]);
  return {
    ours: [...ours].sort().map((file) => (file.startsWith(content) ? file.slice(content.length) : file)),
    program,
    others: (await status()).filter((file) => !going.has(file)),
    commits: published === undefined ? [] : await list('log', '-z', '--format=%s', `${published}..HEAD`),
  };
}

/** For `ls-tree`, which takes no dot for the whole. */
function whole(paths: readonly string[]): readonly string[] {
  return paths.includes('.') ? [] : paths;
}
