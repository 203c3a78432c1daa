import { newestFirst, type Post } from './post.ts';
import { indexWords, type IndexWords, type WordIndex } from './word-index.ts';

/** All posts, arranged so that what to read after one of them is found without looking at each. */
export interface ReadingIndex<Item extends Post = Post> {
  readonly words: WordIndex;
  /** All posts, in the order of the index of words. */
  readonly all: readonly Item[];
  /** Where what a post has in common with each of them is put together; empty in between. */
  readonly alike: Float64Array;
  readonly placeOf: ReadonlyMap<Item, number>;
  readonly byId: ReadonlyMap<string, Item>;
  readonly newest: readonly Item[];
  /** Posts with the very same topics, newest first. */
  readonly byTopics: readonly (readonly Item[])[];
  /** Whether a post without a content note is known to go into nothing heavy. */
  readonly judged: boolean;
}

/**
 * Made once from all posts.
 *
 * @param judged Whether the care check knows their language.
 * @param index Puts their words together.
 */
export function indexPosts<Item extends Post>(
  posts: readonly Item[],
  judged = true,
  index: IndexWords = indexWords,
): ReadingIndex<Item> {
  const newest = newestFirst(posts);
  const byTopics = Map.groupBy(newest, ({ topics }) => [...new Set(topics)].sort().join(' '));
  return {
    words: index(posts),
    all: posts,
    alike: new Float64Array(posts.length),
    placeOf: new Map(posts.map((post, at) => [post, at])),
    byId: new Map(posts.map((post) => [post.id, post])),
    newest,
    byTopics: [...byTopics.values()],
    judged,
  };
}
