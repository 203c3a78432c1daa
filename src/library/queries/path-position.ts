import type { BlogData } from '../content/blog-data.ts';
import type { With } from './groups.ts';
import type { PostSummary } from '../posts/post-summary.ts';

type Path = With<BlogData['paths'][number]>;

/** Where a post stands on a reading path. */
export interface PathPosition {
  readonly path: Path;
  /** Counted from 1. */
  readonly part: number;
  /** What the path leads to from here; nothing at its end. */
  readonly next: PostSummary | undefined;
}

/**
 * A post's place on each reading path that it is part of. It is the same for
 * everyone: nothing knows by which way a reader came.
 */
export function pathPositions(post: Pick<PostSummary, 'id'>, paths: readonly Path[]): PathPosition[] {
  return paths.flatMap((path) => {
    const at = path.posts.findIndex(({ id }) => id === post.id);
    return at === -1 ? [] : [{ path, part: at + 1, next: path.posts[at + 1] }];
  });
}
