import type { Words } from './words.ts';

/** The languages that the interface speaks. Each is loaded when a blog is written in it. */
const spoken: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./ar/index.ts')).ar,
  de: async () => (await import('./de/index.ts')).de,
  en: async () => (await import('./en/index.ts')).en,
  es: async () => (await import('./es/index.ts')).es,
  fr: async () => (await import('./fr/index.ts')).fr,
  he: async () => (await import('./he/index.ts')).he,
  it: async () => (await import('./it/index.ts')).it,
  ja: async () => (await import('./ja/index.ts')).ja,
  nl: async () => (await import('./nl/index.ts')).nl,
  pl: async () => (await import('./pl/index.ts')).pl,
  pt: async () => (await import('./pt/index.ts')).pt,
  tr: async () => (await import('./tr/index.ts')).tr,
  uk: async () => (await import('./uk/index.ts')).uk,
  vi: async () => (await import('./vi/index.ts')).vi,
};

/** The codes of the languages that the interface speaks. */
export const languages: readonly string[] = Object.keys(spoken);

/**
 * The interface's words for a language. A region's variant (`pt-BR`, `de-CH`)
 * takes those of its language, and an old code (`iw`) those of the one in use.
 *
 * @param code A language code, as `site.yaml` has it (BCP 47).
 * @returns Undefined for a language that the interface does not speak.
 */
export async function wordsOf(code: string): Promise<Words | undefined> {
  return spoken[languageOf(code)]?.();
}

/** Codes of the same language that `Intl` keeps apart: Norwegian is written Bokmål unless it is said. */
const alike: Readonly<Record<string, string>> = { no: 'nb' };

/** The code of a language without its region and script, in the form in use: `he` for `iw`. */
export function languageOf(code: string): string {
  const { language } = new Intl.Locale(code);
  return alike[language] ?? language;
}
