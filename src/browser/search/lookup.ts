import { propertyOf } from '../property-of.ts';
import { textIn } from './text-in.ts';
import { isNear } from './near.ts';
import type { Instance, Options, Result } from './pagefind.ts';

/** Posts that have a word, by their ids: how well each fits, and what shows it. */
export type Hits = ReadonlyMap<string, { readonly result: Result; readonly score: number }>;

/** How many pages are looked at to see whether a word was found, or only its first letters. */
const sample = 3;

/**
 * The posts that have a word or a phrase as it stands, which allows for its endings; of a phrase that stands
 * nowhere, those that have it as one word: "C-PTSD" is "cptsd".
 */
export async function exactly(text: string, instance: Instance, options: Options): Promise<Hits> {
  const found = await asItStands(text, instance, options);
  if (found.size > 0 || !text.includes(' ')) return found;
  return asItStands(text.replaceAll(' ', ''), instance, options);
}

async function asItStands(text: string, instance: Instance, options: Options): Promise<Hits> {
  const { results } = await instance.search(`"${text}"`, options);
  if (results.length === 0) return new Map();
  // What stands between quotation marks is all alike to Pagefind; how well each fits, it says without them.
  const { results: weighed } = await instance.search(text, options);
  const scores = new Map(weighed.map(({ id, score }) => [id, score]));
  return new Map(results.map((result) => [result.id, { result, score: scores.get(result.id) ?? 1 }]));
}

/**
 * The posts that have a word which begins as one that stands nowhere, or differs from it by an ending.
 *
 * For a word that it does not know, Pagefind takes letters off its end until it finds something: "theology"
 * becomes "the", and brings every post. A reader who looks for help is better told that there is nothing.
 *
 * @param meant What was meant by it, if that is known: then only what begins with all of it is near.
 */
export async function nearly(
  text: string,
  instance: Instance,
  options: Options,
  meant: string | undefined,
): Promise<Hits> {
  const { results } = await instance.search(text, options);
  const pages = await Promise.all(results.slice(0, sample).map((result) => result.data()));
  if (!pages.some((page) => isNear(text, textOf(page), meant !== undefined))) return new Map();
  return new Map(results.map((result) => [result.id, { result, score: result.score }]));
}

/** What can be found of a page: its writing, and its title, its other names and the like. */
function textOf(page: unknown): string {
  return [textIn(page, 'content'), ...Object.values(propertyOf(page, 'meta') ?? {})].join(' ');
}
