import { folded } from './folded.ts';
import { otherForms } from './other-forms.ts';

/** Languages that write several words as one: "Selbstmitgefühl", "zelfmedelijden". */
export const compounding = new Set(['da', 'de', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv']);

/** The end of a compound is a word of so many letters at the least, and what stands before it too. */
const least = { tail: 5, head: 3, ending: 4 };

/** So many compounds are looked for where a word stands nowhere by itself. */
const few = 3;

/** The words of some texts that a longer word of the language may end with, in small letters; none in most languages. */
export function tailsIn(texts: readonly string[], language: string): ReadonlySet<string> {
  const tails = new Set<string>();
  if (!compounding.has(language)) return tails;
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}+/gu))
      if (word.length >= least.tail) tails.add(word.toLowerCase());
  }
  return tails;
}

/** The longest of such words that a word ends with, or nothing: what a reader of "Mitgefühl" finds in "Selbstmitgefühl". */
export function tailOf(word: string, tails: ReadonlySet<string>): string {
  if (tails.size === 0) return '';
  for (let at = least.head; at <= word.length - least.tail; at += 1) {
    const tail = word.slice(at);
    if (tails.has(tail.toLowerCase())) return tail;
  }
  return '';
}

/** Of some words, the most frequent first, a few that are longer and end with one. */
export function endingWith(typed: string, words: readonly string[], language: string): readonly string[] {
  const ends = [typed, ...otherForms(typed, language)]
    .map(folded)
    .filter((end) => end.length >= least.ending);
  const has = (word: string) =>
    ends.some((end) => word.length >= end.length + least.head && word.endsWith(end));
  return words.filter(has).slice(0, few);
}
