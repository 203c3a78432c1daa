import type { Situation } from '../schema/crisis-line.ts';

/** Words that people type in one kind of need, why they are here, and where they come from. */
export interface Danger {
  readonly situation: Situation;
  /** Phrases in small letters, without accents and apostrophes; how they are written is said in `browser/crisis/phrase.ts`. */
  readonly words: readonly string[];
  readonly reason: string;
  /** A source that names these words or what they stand for, or "ours": how people write, gathered by us. */
  readonly source: string;
}

/** What people type, and the words under which somebody may have written of it. */
export interface Kin {
  readonly typed: readonly string[];
  /** The nearest first. */
  readonly under: readonly string[];
}

/** What people type, in one language. A new language is a folder with the same. */
export interface Vocabulary {
  readonly danger: readonly Danger[];
  /** Phrases that only sound like danger. */
  readonly harmless: readonly string[];
  /** Words that may stand between those of a phrase. */
  readonly between: readonly string[];
  /** Ordinary words that are one letter away from one of a phrase, and no slip. */
  readonly ordinary: readonly string[];
  readonly kin: readonly Kin[];
  /** What readers of such blogs look for most, each with the forms in which a text may have it. */
  readonly common: readonly (readonly string[])[];
  /** Words that say nothing of what is looked for, as "the" and "of". */
  readonly stopWords: readonly string[];
}
