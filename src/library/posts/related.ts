import { heaviness } from '../help/heaviness.ts';
import { newerFirst, type Post } from './post.ts';
import { isJudged } from '../../schema/judged-language.ts';
import type { ReadingIndex } from './reading-index.ts';
import { firstOf } from './translations.ts';
import { telling, wordsInCommon } from './word-index.ts';

/** What a topic in common is worth, beside the words in common, which add up to 1 at most. */
const topicWorth = 0.25;

/**
 * What to read after a post: those the author chose, then those with topics
 * and telling words in common. Never one with heavier content notes than the
 * post itself; and after a post that has some, a lighter one comes first: the
 * newest there is, where none has anything in common with it. In a language that
 * the care check does not know, one without a note is not taken for lighter.
 *
 * @param most How many at the most.
 */
export function relatedTo<Item extends Post>(
  post: Item,
  index: ReadingIndex<Item>,
  most = 3,
): readonly Item[] {
  const { words, all, alike, placeOf, byId, newest, judged } = index;
  const weight = heaviness(post);
  const isFit = (other: Item | undefined): other is Item =>
    other !== undefined &&
    firstOf(other) !== firstOf(post) &&
    heaviness(other) <= weight &&
    apart(post, other);
  const isLighter = (other: Item) => isKnown(other, judged) && heaviness(other) < weight;
  const chosen = [...new Set(post.related)].map((id) => byId.get(id)).filter(isFit);
  const nearest = bestOf<Item>(most);
  const nearestLighter = bestOf<Item>(1);
  const compare = (other: Item | undefined, common: number) => {
    if (other === undefined) return;
    const worth = topicsInCommon(post, other) * topicWorth + common;
    if (worth <= telling || !(nearest.wants(worth) || (weight > 0 && nearestLighter.wants(worth)))) return;
    if (!isFit(other) || chosen.includes(other)) return;
    nearest.add({ other, worth });
    if (weight > 0 && isLighter(other)) nearestLighter.add({ other, worth });
  };
  const met = wordsInCommon(words, post.id, alike);
  const inCommon = inTopics(post, index, isFit, most).filter(
    (other) => alike[placeOf.get(other) ?? -1] === 0,
  );
  for (const at of met) compare(all[at], alike[at] ?? 0);
  for (const other of new Set(inCommon)) compare(other, 0);
  for (const at of met) alike[at] = 0;
  if (weight === 0) return [...chosen, ...nearest.found()].slice(0, most);
  const lighter =
    chosen.find(isLighter) ??
    nearestLighter.found()[0] ??
    newest.find((other) => isFit(other) && isLighter(other));
  const rest = [...chosen, ...nearest.found()].filter((other) => other !== lighter);
  return (lighter ? [lighter, ...rest] : rest).slice(0, most);
}

/**
 * Of the posts with topics in common those that can come to the front without a word in common: the
 * newest of each set of topics, as many as are wanted beside those the author chose, and the newest lighter one.
 */
function inTopics<Item extends Post>(
  post: Item,
  { byTopics, judged }: ReadingIndex<Item>,
  isFit: (other: Item) => boolean,
  most: number,
): Item[] {
  const wanted = most + post.related.length;
  const weight = heaviness(post);
  return byTopics.flatMap((group) => {
    const [first] = group;
    if (!first || topicsInCommon(post, first) === 0) return [];
    const found: Item[] = [];
    for (const other of group) {
      if (found.length >= wanted) break;
      if (isFit(other)) found.push(other);
    }
    const lighter =
      weight > 0
        ? group.find((other) => isKnown(other, judged) && heaviness(other) < weight && isFit(other))
        : undefined;
    return lighter ? [...found, lighter] : found;
  });
}

/** A text without a note may go into anything, where nobody can read it for what it goes into. */
function isKnown(post: Post, judged: boolean): boolean {
  const isJudgedText = post.own ? isJudged(post.own.code) : judged;
  return isJudgedText || post.contentNotes.length > 0;
}

interface Likeness<Item> {
  readonly other: Item;
  readonly worth: number;
}

/** Keeps the first so many of those that are added, the most alike first. */
function bestOf<Item extends Post>(most: number) {
  const kept: Likeness<Item>[] = [];
  return {
    /** Whether one that is worth so much may be among them: it is looked at closely only then. */
    wants: (worth: number) => kept.length < most || worth >= (kept.at(-1)?.worth ?? 0),
    add(one: Likeness<Item>) {
      const place = kept.findIndex((other) => isAhead(one, other));
      kept.splice(place < 0 ? kept.length : place, 0, one);
      if (kept.length > most) kept.pop();
    },
    found: (): readonly Item[] => kept.map(({ other }) => other),
  };
}

function isAhead<Item extends Post>(one: Likeness<Item>, other: Likeness<Item>): boolean {
  return one.worth > other.worth || (one.worth === other.worth && newerFirst(one.other, other.other) < 0);
}

/** The neighbors in a series are offered on their own already. */
function apart(post: Post, other: Post): boolean {
  return post.series === undefined || other.series !== post.series;
}

function topicsInCommon(post: Post, other: Post): number {
  let count = 0;
  for (const topic of post.topics) if (other.topics.includes(topic)) count += 1;
  return count;
}
