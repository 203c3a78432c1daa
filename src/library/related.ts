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
  const fit = (other: Item) => other.id !== post.id && heaviness(other) <= weight && apart(post, other);
  const candidates = posts.filter(fit);
  const chosen = [...new Set(post.related)].flatMap(
    (id) => candidates.find((other) => other.id === id) ?? [],
  );
  const common = wordsInCommon(index, post.id);
  const alike = candidates
    .filter((other) => !chosen.includes(other))
    .map((other) => ({
      other,
      worth: topicsInCommon(post, other) * topicWorth + (common.get(other.id) ?? 0),
    }))
    .filter(({ worth }) => worth > telling)
    .sort((a, b) => b.worth - a.worth || (a.other.pubDate < b.other.pubDate ? 1 : -1))
    .map(({ other }) => other);
  return lighterFirst([...chosen, ...alike], candidates, weight).slice(0, most);
}

/** The neighbours in a series are offered on their own already. */
function apart(post: Post, other: Post): boolean {
  return post.series === undefined || other.series !== post.series;
}

function topicsInCommon(post: Post, other: Post): number {
  return post.topics.filter((topic) => other.topics.includes(topic)).length;
}

function lighterFirst<Item extends Post>(
  posts: readonly Item[],
  others: readonly Item[],
  weight: number,
): readonly Item[] {
  const lighter = [...posts, ...newestFirst(others)].find((post) => heaviness(post) < weight);
  return lighter ? [lighter, ...posts.filter((post) => post !== lighter)] : posts;
}
