/**
 * How many posts an index for the search holds: those of six years, with one a week. What a reader loads
 * before the first result grows with it. With 300 posts of 1,200 words that is at most 145 KB, half of it the
 * program; with 10,000 it would be 350 KB (`npm run bench` measures it).
 */
export const shelfSize = 300;

/**
 * Posts by the index in which they are searched: the newest are searched first, and the others, a shelf
 * after the other, only when a reader asks for them.
 *
 * @param posts Newest first.
 */
export function shelvesOf<Item>(posts: readonly Item[], size = shelfSize): readonly (readonly Item[])[] {
  const shelves = Math.max(1, Math.ceil(posts.length / size));
  return Array.from({ length: shelves }, (_, shelf) => posts.slice(shelf * size, (shelf + 1) * size));
}

/** The posts that can be searched; a post may ask to be left out. */
export function searchable<Item extends { readonly search: boolean; readonly visibility: string }>(
  posts: readonly Item[],
): readonly Item[] {
  return posts.filter(({ search, visibility }) => search && visibility === 'public');
}
