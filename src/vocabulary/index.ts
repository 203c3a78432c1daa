import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { firstWordsOf, withFirstWords } from './first-words.ts';
import { french } from './fr/index.ts';
import { portuguese } from './pt/index.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What people type, by language. */
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
};

/** The languages of which it is known what people type. */
export const knownLanguages: readonly string[] = Object.keys(vocabularies);

/**
 * What people type in several languages, the first one's words first.
 *
 * @param languages Language tags. Of one that is not known there are the plainest words of danger at most.
 */
export function vocabularyIn(languages: readonly string[]): Vocabulary {
  const codes = [...new Set(languages.map((tag) => new Intl.Locale(tag).language))];
  const all = codes.flatMap((code) => vocabularies[code] ?? []);
  return {
    danger: codes.flatMap((code) => vocabularies[code]?.danger ?? firstWordsOf(code)),
    harmless: all.flatMap(({ harmless }) => harmless),
    between: codes.flatMap(
      (code) => vocabularies[code]?.between ?? (withFirstWords.includes(code) ? stopWordsOf(code) : []),
    ),
    ordinary: all.flatMap(({ ordinary }) => ordinary),
    // One language's stop words are another's words.
    kin: vocabularies[codes[0] ?? '']?.kin ?? [],
    common: vocabularies[codes[0] ?? '']?.common ?? [],
    stopWords: vocabularies[codes[0] ?? '']?.stopWords ?? stopWordsOf(codes[0] ?? ''),
  };
}
