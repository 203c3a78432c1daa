import { inside, textIn } from './inside.ts';
import { isNear, wordsOf } from './near.ts';
import type { Instance } from './pagefind.ts';

/** How many pages are looked at to see whether a word was found, or only its first letters. */
const sample = 3;

/**
 * The query without the words that the writing does not have.
 *
 * For a word that it does not know, Pagefind takes letters off its end until it
 * finds something: "theology" becomes "the", and brings every post. A reader
 * who looks for help is better told that there is nothing. So a word counts
 * when it is found as it stands, which allows for its endings, or when what was
 * found instead is near it.
 *
 * @param known What was found out about words before; it is added to.
 */
export async function meantBy(
  query: string,
  instance: Pick<Instance, 'search'>,
  known: Map<string, boolean>,
): Promise<string> {
  if (query.includes('"')) {
    return query;
  }
  const words = wordsOf(query);
  for (const word of words) {
    known.set(word, known.get(word) ?? (await isFound(word, instance)));
  }
  return words.filter((word) => known.get(word)).join(' ');
}

async function isFound(word: string, instance: Pick<Instance, 'search'>): Promise<boolean> {
  const exact = await instance.search(`"${word}"`);
  if (exact.results.length > 0) {
    return true;
  }
  const { results } = await instance.search(word);
  const pages = await Promise.all(results.slice(0, sample).map((result) => result.data()));
  return pages.some((page) => isNear(word, textOf(page)));
}

/** What can be found of a page: its writing, and its title, note and the like. */
function textOf(page: unknown): string {
  return [textIn(page, 'content'), ...Object.values(inside(page, 'meta') ?? {})].join(' ');
}
