import { languageOf } from '../../words/index.ts';

/**
 * Words that an adult reads silently in a minute: 238 for non-fiction in
 * English, where 183 are read aloud (Brysbaert 2019, doi
 * 10.1016/j.jml.2019.104047, meta-analyses of 190 and 77 studies).
 */
const silentInEnglish = 238;
const aloudInEnglish = 183;

/**
 * Words read aloud in a minute, in texts that say the same in each language
 * (IReST: Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284,
 * 436 readers of 17 languages, whose mean is 184).
 */
const wordsAloud: Readonly<Record<string, number>> = {
  ...{ ar: 138, de: 179, es: 218, fi: 161, fr: 195, he: 187, it: 188 },
  ...{ nl: 202, pl: 166, pt: 181, ru: 184, sl: 180, sv: 199, tr: 166 },
};

/** The same for scripts that set no spaces between words: characters (the same study). */
const charactersAloud = { zh: 255, ja: 357 } as const;

/** Silent reading is faster than reading aloud in about the same measure everywhere. */
const silent = (aloud: number) => aloud * (silentInEnglish / aloudInEnglish);

/** Words that are read in a minute; in a language that was not measured, as many as in English. */
export function wordsPerMinute(language: string): number {
  const aloud = wordsAloud[languageOf(language)];
  return aloud === undefined ? silentInEnglish : silent(aloud);
}

/** Chinese and Japanese characters that are read in a minute: kana, of which Japanese has many, are read faster. */
export function charactersPerMinute(language: string): number {
  return silent(languageOf(language) === 'ja' ? charactersAloud.ja : charactersAloud.zh);
}
