import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { smallWordsOf } from './small.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What people type, by language. */
const vocabularies: Readonly<Record<string, Vocabulary>> = { en: english, es: spanish };

/** The languages of which it is known what people type. */
export const knownLanguages: readonly string[] = Object.keys(vocabularies);

/**
 * What people type in several languages, the first one's words first.
 *
 * @param languages Language tags; those that are not known are passed over.
 */
export function vocabularyIn(languages: readonly string[]): Vocabulary {
  const codes = [...new Set(languages.map((tag) => new Intl.Locale(tag).language))];
  const all = codes.flatMap((code) => vocabularies[code] ?? []);
  return {
    danger: all.flatMap(({ danger }) => danger),
    harmless: all.flatMap(({ harmless }) => harmless),
    between: all.flatMap(({ between }) => between),
    ordinary: all.flatMap(({ ordinary }) => ordinary),
    // One language's small words are another's words.
    kin: vocabularies[codes[0] ?? '']?.kin ?? [],
    common: vocabularies[codes[0] ?? '']?.common ?? [],
    small: vocabularies[codes[0] ?? '']?.small ?? smallWordsOf(codes[0] ?? ''),
  };
}
