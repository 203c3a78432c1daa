/** How many posts a shard of older writing holds: those of five years, with one a week. */
const shardSize = 250;

/** How many posts the newest shard holds at the least, where there are so many. */
const fewest = 100;

/**
 * Posts by the index in which they are searched: the newest are searched first, and the others, a shard
 * after the other, only when a reader asks for them.
 *
 * What a reader loads before the first result grows with the newest shard. With 349 posts of 1,200 words, the
 * most that it can hold, that is at most 150 KB, half of it the program; with 10,000 posts on it, it would be
 * 350 KB (`npm run bench` measures it). Older shards are filled from the oldest post on, so that a new post
 * leaves them as they are, and what was made of them.
 *
 * @param posts Newest first.
 */
export function shardsOf<Item>(
  posts: readonly Item[],
  { size, least } = { size: shardSize, least: fewest },
): readonly (readonly Item[])[] {
  const older = Math.max(0, Math.floor((posts.length - least) / size));
  const newest = posts.length - older * size;
  return [
    posts.slice(0, newest),
    ...Array.from({ length: older }, (_, shard) =>
      posts.slice(newest + shard * size, newest + (shard + 1) * size),
    ),
  ];
}

/** The posts that can be searched; a post may ask to be left out. */
export function searchable<Item extends { readonly search: boolean; readonly visibility: string }>(
  posts: readonly Item[],
): readonly Item[] {
  return posts.filter(({ search, visibility }) => search && visibility === 'public');
}
