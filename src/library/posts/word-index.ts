import type { Post } from './post.ts';
import { proseOf } from '../format/reading-time.ts';

/** What of a post is compared. */
export type Indexed = Pick<Post, 'id' | 'title' | 'description' | 'body'>;

/** The words of a post, and how often it has each. */
export type Counted = ReadonlyMap<string, number>;

/** Puts the words of all posts together. */
export type IndexWords = (posts: readonly Indexed[]) => WordIndex;

/** The few words that set each post apart, and for each such word the posts that have it, by their place in the list. */
export interface WordIndex {
  readonly ofPost: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly ofWord: ReadonlyMap<string, readonly { readonly at: number; readonly weight: number }[]>;
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
  const rarity = rarityAmong(posts.length, spreadOf(posts));
  const ofPost = new Map(posts.map((post) => [post.id, tellingWords(countWords(post), rarity)] as const));
  const ofWord = new Map<string, { at: number; weight: number }[]>();
  for (const [at, { id }] of posts.entries()) {
    for (const [word, weight] of ofPost.get(id) ?? []) {
      const sharing = ofWord.get(word);
      if (sharing) sharing.push({ at, weight });
      else ofWord.set(word, [{ at, weight }]);
    }
  }
  return { ofPost, ofWord };
}

/**
 * How alike other posts are to one, from 0 to 1 (the cosine of their word weights), by words that not too many share.
 *
 * @param alike Takes it up by their place in the list; to be empty before.
 * @returns The places of those that have something in common with it, itself among them.
 */
export function wordsInCommon(index: WordIndex, id: string, alike: Float64Array): readonly number[] {
  const met: number[] = [];
  for (const [word, weight] of index.ofPost.get(id) ?? []) {
    const sharing = index.ofWord.get(word) ?? [];
    if (sharing.length > postsFollowed) continue;
    for (const { at, weight: theirs } of sharing) {
      const before = alike[at] ?? 0;
      if (before === 0) met.push(at);
      alike[at] = before + weight * theirs;
    }
  }
  return met;
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

/** How rare each word is among so many posts. @param spread In how many of them it is; read anew each time. */
export function rarityAmong(posts: number, spread: Counted): (word: string) => number {
  const rarities = new Map<number, number>();
  return (word) => {
    const among = spread.get(word) ?? 1;
    const known = rarities.get(among) ?? Math.log(posts / among);
    rarities.set(among, known);
    return known;
  };
}

/** The few words that set a post apart, each with its weight: a vector of length 1. */
export function tellingWords(words: Counted, rarity: (word: string) => number): Counted {
  // A few of many: putting all words in order would take most of the time that the index takes.
  const kept: [word: string, weight: number][] = [];
  for (const [word, count] of words) {
    const weight = count * rarity(word);
    const least = kept.length < wordsKept ? undefined : kept.at(-1);
    if (weight <= 0 || (least && weight < least[1])) continue;
    const own: [string, number] = [word, weight];
    if (least && comesBefore(least, own)) continue;
    const place = kept.findIndex((other) => !comesBefore(other, own));
    kept.splice(place < 0 ? kept.length : place, 0, own);
    if (kept.length > wordsKept) kept.pop();
  }
  const length = Math.hypot(...kept.map(([, weight]) => weight)) || 1;
  return new Map(kept.map(([word, weight]) => [word, weight / length]));
}

function countEach({ title, description, body }: Omit<Indexed, 'id'>) {
  const words = new Map<string, number>();
  const text = `${title} ${description} ${proseOf(body)}`.toLowerCase();
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function comesBefore(one: readonly [string, number], other: readonly [string, number]): boolean {
  return one[1] > other[1] || (one[1] === other[1] && one[0] < other[0]);
}
