import type { Post } from './post.ts';

/** The posts on either side of one: in its series where it has one, else in time. */
export interface Neighbors<Item extends Post> {
  readonly by: 'series' | 'time';
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
}

/** @param posts All posts that may be seen, newest first. */
export function neighborsOf<Item extends Post>(post: Item, posts: readonly Item[]): Neighbors<Item> {
  const by = post.series === undefined ? 'time' : 'series';
  // Newest first, so that what came before stands after.
  const row =
    by === 'series'
      ? posts.filter((one) => one.series === post.series).sort((a, b) => (b.part ?? 0) - (a.part ?? 0))
      : posts;
  const place = by === 'time' ? placeInTime(post, posts) : row.findIndex((one) => one.id === post.id);
  return { by, previous: row[place + 1], next: row[place - 1] };
}

const places = new WeakMap<object, ReadonlyMap<string, number>>();

/** Looked up rather than looked for: each of ten thousand posts asks. */
function placeInTime(post: Post, posts: readonly Post[]): number {
  const known = places.get(posts) ?? new Map(posts.map(({ id }, place) => [id, place]));
  places.set(posts, known);
  return known.get(post.id) ?? -1;
}
