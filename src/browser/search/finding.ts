import { exactly, nearly } from './lookup.ts';
import type { Instance, Options, Result } from './pagefind.ts';
import type { Term } from './query.ts';
import { ranked, type Found, type Ranked } from './rank.ts';
import { corrected } from './slips.ts';

/** What a query brought. */
export interface Outcome {
  readonly posts: readonly Ranked[];
  /** Whether they have all of it. */
  readonly whole: boolean;
  /** The query as it may have been meant, where a word of it stands nowhere. */
  readonly meant: string | undefined;
}

/** Where what was typed finds so many posts, nothing else is looked for: a first search loads 150 KB at most, and each further word may load 30. */
const enough = 1;

/** So many other words are tried, the nearest ones. */
const tried = 3;

/** A word that so large a part of the pages has leads nowhere. */
const everywhere = 0.4;

/**
 * Finds what has the parts of a query: each as it was typed; where that is nothing, by what else may stand for
 * it, or by its beginning. A slip of the keyboard is never passed over in silence: what was meant
 * is given back, to be asked.
 *
 * @param meaning Says what may have been meant by a word that stands nowhere.
 * @param within Says which longer words end with one that stands nowhere by itself.
 */
export async function findParts(
  query: string,
  terms: readonly Term[],
  instance: Instance,
  options: Options,
  meaning: (typed: string) => Promise<string | undefined>,
  within: (typed: string) => Promise<readonly string[]>,
): Promise<Outcome> {
  const pages = (await instance.search(null, options)).results.length;
  const parts: Found[] = [];
  const standing: string[] = [];
  const meant = new Map<string, string>();
  for (const { typed, accented, under: others } of terms) {
    const asTyped = accented === undefined ? undefined : await exactly(accented, instance, options);
    const direct = asTyped?.size ? asTyped : await exactly(typed, instance, options);
    const under: { word: string; hits: typeof direct }[] = [];
    if (direct.size > 0) standing.push(typed);
    for (const word of direct.size < enough ? others.slice(0, tried) : []) {
      const hits = await exactly(word, instance, options);
      if (hits.size > 0 && hits.size <= Math.max(6, pages * everywhere)) under.push({ word, hits });
    }
    for (const word of direct.size === 0 && under.length === 0 ? await within(typed) : []) {
      under.push({ word, hits: await exactly(word, instance, options) });
    }
    if (direct.size > 0 || under.length > 0) {
      parts.push({ direct, under, telling: others.length > 0 });
      continue;
    }
    const slip = await meaning(typed);
    if (slip !== undefined) meant.set(typed, slip);
    parts.push({
      direct: await nearly(accented ?? typed, instance, options, slip),
      under: [],
      telling: false,
    });
  }
  const { posts, whole } = ranked(parts, pages);
  return {
    posts: standing.length > 1 ? await markedTogether(posts, standing, instance, options) : posts,
    whole,
    meant: meant.size > 0 ? corrected(query, meant) : undefined,
  };
}

/** Posts whose excerpt shows all the words that they have, and not the last one looked for alone. */
async function markedTogether(
  posts: readonly Ranked[],
  standing: readonly string[],
  instance: Instance,
  options: Options,
): Promise<readonly Ranked[]> {
  const { results } = await instance.search(standing.join(' '), options);
  const together = new Map<string, Result>(results.map((result) => [result.id, result]));
  return posts.map((post) => ({ ...post, result: together.get(post.id) ?? post.result }));
}
