import type { CareWords } from './words.ts';

const english = async () => (await import('./en/index.ts')).english;

/** What the care check knows, by language: read where a text is in it. */
const careWords: Readonly<Record<string, () => Promise<CareWords>>> = {
  de: async () => (await import('./de/index.ts')).german,
  en: english,
  es: async () => (await import('./es/index.ts')).spanish,
  fr: async () => (await import('./fr/index.ts')).french,
  pt: async () => (await import('./pt/index.ts')).portuguese,
};

/** The languages whose words the care check knows. */
export const careLanguages: readonly string[] = Object.keys(careWords);

/**
 * The words to look for in a text.
 *
 * @param language A language code, "es" or "es-MX". Of a language that is not known the English ones are
 * looked for, because texts in any language borrow some.
 */
export function careWordsIn(language: string): Promise<CareWords> {
  const [base = ''] = language.toLowerCase().split('-');
  return (careWords[base] ?? english)();
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
