import type { Post } from './post.ts';
import { proseOf } from '../format/reading-time.ts';

/** For each post the few words that set it apart, and for each such word the posts that have it, with its weight. */
export interface WordIndex {
  readonly ofPost: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly ofWord: ReadonlyMap<string, readonly { readonly id: string; readonly weight: number }[]>;
}

/** Words kept of each post: enough to compare by, few enough for thousands of posts. */
const wordsKept = 24;

/** A word that more posts than this are told apart by leads from one to too many to follow. */
const postsFollowed = 100;

/** Below this two posts have nothing to say to each other. */
export const telling = 0.02;

/**
 * Weighs words by how often a post has them and how few posts do (tf-idf:
 * Spärck Jones 1972), so that no list of common words is needed in any language.
 */
export function indexWords(posts: readonly Pick<Post, 'id' | 'title' | 'description' | 'body'>[]): WordIndex {
  const counts = posts.map((post) => ({ id: post.id, words: countOnce(post) }));
  const spread = new Map<string, number>();
  for (const { words } of counts) {
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const ofPost = new Map(
    counts.map(({ id, words }) => [
      id,
      heaviest(words, (word) => Math.log(posts.length / (spread.get(word) ?? 1))),
    ]),
  );
  const ofWord = new Map<string, { id: string; weight: number }[]>();
  for (const [id, words] of ofPost) {
    for (const [word, weight] of words) {
      const sharing = ofWord.get(word);
      if (sharing) sharing.push({ id, weight });
      else ofWord.set(word, [{ id, weight }]);
    }
  }
  return { ofPost, ofWord };
}

/** How alike each other post is to one, from 0 to 1 (the cosine of their word weights), by words that not too many share. */
export function wordsInCommon(index: WordIndex, id: string): ReadonlyMap<string, number> {
  const alike = new Map<string, number>();
  for (const [word, weight] of index.ofPost.get(id) ?? []) {
    const sharing = index.ofWord.get(word) ?? [];
    if (sharing.length > postsFollowed) continue;
    for (const { id: other, weight: theirs } of sharing) {
      alike.set(other, (alike.get(other) ?? 0) + weight * theirs);
    }
  }
  alike.delete(id);
  return alike;
}

/** A post that was counted once is not counted again: the preview asks after each save. */
const counted = new WeakMap<object, ReadonlyMap<string, number>>();

function countOnce(post: Pick<Post, 'title' | 'description' | 'body'>): ReadonlyMap<string, number> {
  const words = counted.get(post) ?? countEach(post);
  counted.set(post, words);
  return words;
}

function countEach({ title, description, body }: Pick<Post, 'title' | 'description' | 'body'>) {
  const words = new Map<string, number>();
  for (const [word] of `${title} ${description} ${proseOf(body)}`.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** The words that weigh most, as a vector of length 1. */
function heaviest(words: ReadonlyMap<string, number>, rarity: (word: string) => number) {
  // A few of many: putting all words in order would take most of the time that the index takes.
  const kept: [word: string, weight: number][] = [];
  for (const [word, count] of words) {
    const weight = count * rarity(word);
    const least = kept.length < wordsKept ? undefined : kept.at(-1);
    if (weight <= 0 || (least && comesBefore(least, [word, weight]))) continue;
    const place = kept.findIndex((other) => !comesBefore(other, [word, weight]));
    kept.splice(place < 0 ? kept.length : place, 0, [word, weight]);
    if (kept.length > wordsKept) kept.pop();
  }
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return new Map(kept.map(([word, weight]) => [word, weight / length]));
}

function comesBefore(one: readonly [string, number], other: readonly [string, number]): boolean {
  return one[1] > other[1] || (one[1] === other[1] && one[0] < other[0]);
}
