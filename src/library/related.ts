import { heaviness } from './heaviness.ts';
import { newestFirst, type Post } from './post.ts';
import { telling, wordsInCommon, type WordIndex } from './word-index.ts';

/** What a topic in common is worth, beside the words in common, which add up to 1 at most. */
const topicWorth = 0.25;

/**
 * What to read after a post: those the author chose, then those with topics
 * and telling words in common. Never one with heavier content notes than the
 * post itself; and after a post that has some, a lighter one comes first: the
 * newest there is, where none has anything in common with it.
 *
 * @param index Made once from all posts.
 * @param most How many at the most.
 */
export function relatedTo<Item extends Post>(
  post: Item,
  posts: readonly Item[],
  index: WordIndex,
  most = 3,
): readonly Item[] {
  const weight = heaviness(post);
  const candidates = posts.filter(
    (other) => other.id !== post.id && heaviness(other) <= weight && apart(post, other),
  );
  const chosen = [...new Set(post.related)].flatMap(
    (id) => candidates.find((other) => other.id === id) ?? [],
  );
  const common = wordsInCommon(index, post.id);
  const alike: Likeness<Item>[] = [];
  for (const other of candidates) {
    const worth = topicsInCommon(post, other) * topicWorth + (common.get(other.id) ?? 0);
    if (worth > telling && !chosen.includes(other)) alike.push({ other, worth });
  }
  const nearest = best(alike, most).map(({ other }) => other);
  if (weight === 0) return [...chosen, ...nearest].slice(0, most);
  const isLighter = (other: Item) => heaviness(other) < weight;
  const lighter =
    chosen.find(isLighter) ??
    best(
      alike.filter(({ other }) => isLighter(other)),
      1,
    )[0]?.other ??
    newestFirst(candidates.filter(isLighter))[0];
  const rest = [...chosen, ...nearest].filter((other) => other !== lighter);
  return (lighter ? [lighter, ...rest] : rest).slice(0, most);
}

interface Likeness<Item> {
  readonly other: Item;
  readonly worth: number;
}

/** The first so many, without putting all others in order: ten thousand posts are each compared with all. */
function best<Item extends Post>(all: readonly Likeness<Item>[], most: number): readonly Likeness<Item>[] {
  const kept: Likeness<Item>[] = [];
  for (const one of all) {
    const last = kept[most - 1];
    if (last && before(last, one) <= 0) continue;
    const place = kept.findIndex((other) => before(other, one) > 0);
    kept.splice(place < 0 ? kept.length : place, 0, one);
    kept.length = Math.min(kept.length, most);
  }
  return kept;
}

/** More in common first; the newer first, where that is the same. */
function before<Item extends Post>(a: Likeness<Item>, b: Likeness<Item>): number {
  return (
    b.worth - a.worth || Number(a.other.pubDate < b.other.pubDate) - Number(a.other.pubDate > b.other.pubDate)
  );
}

/** The neighbours in a series are offered on their own already. */
function apart(post: Post, other: Post): boolean {
  return post.series === undefined || other.series !== post.series;
}

function topicsInCommon(post: Post, other: Post): number {
  return post.topics.filter((topic) => other.topics.includes(topic)).length;
}
