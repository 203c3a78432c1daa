import { phrase } from '../phrase.ts';

/** A way of saying something that hurts, misleads or judges, and another one. */
export interface Entry {
  /** The words, as `phrase` reads them. */
  readonly says: string;
  readonly pattern: RegExp;
  /** What could stand in its place. */
  readonly instead: string;
  /** Why, a sentence. */
  readonly because: string;
  /** Where the reason comes from. */
  readonly source: Source;
  /** Found only in a paragraph that speaks of this: elsewhere the same word means something else. */
  readonly near?: RegExp;
  /** A word that people choose for themselves, which is theirs to choose. */
  readonly own?: true;
}

/** An entry of the list. @param says The words, as `phrase` reads them. */
export function entry(
  says: string,
  instead: string,
  because: string,
  source: Source,
  more: Pick<Entry, 'near' | 'own'> = {},
): Entry {
  return { says, pattern: phrase(says), instead, because, source, ...more };
}

/** Where a list comes from: an address, or "ours" for what we gathered ourselves and nobody else says. */
export type Source = `http://${string}` | `https://${string}` | 'ours';
