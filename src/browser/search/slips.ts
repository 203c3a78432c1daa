import { folded } from '../words/folded.ts';
import { isSlip } from '../words/slip.ts';

/** Shorter words have too many neighbors. */
const shortest = 4;

/**
 * The word that was meant by one that stands nowhere, when one slip of the keyboard lies between them. The
 * beginning of a word may still be typed on: it is only asked about where it is near a word of the field.
 *
 * @param field Words of the field, which people look for.
 * @param written Words that stand in the writing, the most frequent first.
 */
export function meantBy(
  typed: string,
  field: readonly string[],
  written: readonly string[],
): string | undefined {
  if (typed.length < shortest) return undefined;
  const begins = (word: string) => word.startsWith(typed);
  const near = (words: readonly string[]) => words.find((word) => !begins(word) && isSlip(typed, word));
  return near(field) ?? (field.some(begins) || written.some(begins) ? undefined : near(written));
}

/** A query with some of its words replaced, and the rest as it was typed. */
export function corrected(query: string, meant: ReadonlyMap<string, string>): string {
  return query
    .split(/(\s+)/u)
    .map((piece) => meant.get(folded(piece)) ?? piece)
    .join('');
}
