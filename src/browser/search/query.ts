import { folded, plainLettersOf, wordsOf } from '../words/folded.ts';
import { isSpaceless } from '../words/spaceless.ts';

/** What the search knows of a language: what people type for what, and words that say nothing. */
export interface QueryWords {
  readonly kin: readonly (readonly [typed: readonly string[], under: readonly string[]])[];
  readonly stopWords: readonly string[];
}

/** A part of a query that is looked for by itself. */
export interface Term {
  /** As it was typed, folded: a word, or a phrase that is known. */
  readonly typed: string;
  /** A word with its accents, where it was typed with some: stems are told apart by them. */
  readonly accented?: string;
  /** What else may stand for it in the writing, the nearest first. */
  readonly under: readonly string[];
}

/** Words of a phrase that is looked up as one: "trouble sleeping", "break up with therapist". */
const longest = 4;

/** Makes what takes a query apart; words that say nothing are left out, unless nothing else was typed. */
export function reader({ kin, stopWords }: QueryWords): (query: string) => readonly Term[] {
  const known = new Map<string, string[]>();
  for (const [typed, under] of kin) {
    for (const one of typed.map(folded)) known.set(one, [...(known.get(one) ?? []), ...under]);
  }
  const quiet = new Set(stopWords);
  const termAt = (words: readonly string[], at: number): { term: Term; length: number } => {
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const typed = words.slice(at, at + length).join(' ');
      const under = known.get(typed);
      if (under) return { term: { typed, under: under.map(folded).filter((one) => one !== typed) }, length };
    }
    return { term: { typed: words[at] ?? '', under: [] }, length: 1 };
  };
  return (query) => {
    const words = wordsOf(query);
    const accents = accentedIn(query);
    const terms: Term[] = [];
    for (let at = 0; at < words.length;) {
      const { term, length } = termAt(words, at);
      if (!terms.some(({ typed }) => typed === term.typed)) terms.push(withAccents(term, accents));
      at += length;
    }
    const telling = terms.filter(
      ({ typed, under }) =>
        under.length > 0 || (!quiet.has(typed) && (typed.length > 1 || isSpaceless(typed))),
    );
    return telling.length > 0 ? telling : terms;
  };
}

/** The words of a query that are something else with their accents, by what they are without. */
function accentedIn(query: string): ReadonlyMap<string, string> {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => plainLettersOf(word.normalize('NFC')));
  return new Map(
    words.map((word) => [folded(word), word] as const).filter(([plain, word]) => plain !== word),
  );
}

function withAccents(term: Term, accents: ReadonlyMap<string, string>): Term {
  const accented = accents.get(term.typed);
  return accented === undefined ? term : { ...term, accented };
}
