import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { portuguese } from './pt/index.ts';
import type { CareWords } from './words.ts';

/** What the care check knows, by language. */
export const careWords: Readonly<Record<string, CareWords>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/**
 * The words to look for in a text.
 *
 * @param language A language code, "es" or "es-MX". Of a language that is not known the English ones are
 * looked for, because texts in any language borrow some.
 */
export function careWordsIn(language: string): CareWords {
  const [base = ''] = language.toLowerCase().split('-');
  return careWords[base] ?? english;
}

/** What is made of a language's words, made once for each. */
export function once<Made>(make: (words: CareWords) => Made): (words: CareWords) => Made {
  const made = new WeakMap<CareWords, { readonly it: Made }>();
  return (words) => {
    const known = made.get(words) ?? { it: make(words) };
    made.set(words, known);
    return known.it;
  };
}
