import type { Post } from './post.ts';
import { proseOf } from '../format/reading-time.ts';

/** What of a post is compared. */
export type Indexed = Pick<Post, 'id' | 'title' | 'description' | 'body'>;

/** The words of a post, and how often it has each. */
export type Counted = ReadonlyMap<string, number>;

/** Puts the words of all posts together. */
export type IndexWords = (posts: readonly Indexed[]) => WordIndex;

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
export function indexWords(posts: readonly Indexed[]): WordIndex {
  const spread = spreadOf(posts);
  const ofPost = new Map(
    posts.map((post) => [post.id, tellingWords(countWords(post), spread, posts.length)] as const),
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
const counted = new WeakMap<object, Counted>();

/** The words of a post. */
export function countWords(post: Omit<Indexed, 'id'>): Counted {
  const words = counted.get(post) ?? countEach(post);
  counted.set(post, words);
  return words;
}

/** In how many posts each word is. */
export function spreadOf(posts: readonly Indexed[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const post of posts) {
    for (const word of countWords(post).keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}

/** The few words that set a post apart, each with its weight. */
export function tellingWords(words: Counted, spread: Counted, posts: number): Counted {
  return heaviest(words, (word) => Math.log(posts / (spread.get(word) ?? 1)));
}

function countEach({ title, description, body }: Omit<Indexed, 'id'>) {
  const words = new Map<string, number>();
  for (const [word] of `${title} ${description} ${proseOf(body)}`.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** The words that weigh most, as a vector of length 1. */
function heaviest(words: Counted, rarity: (word: string) => number) {
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
