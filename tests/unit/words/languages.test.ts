import { describe, expect, test } from 'vitest';
import { plural } from '../../../src/library/format/messages.ts';
import { en } from '../../../src/words/en/index.ts';
import { languageOf, languages, wordsOf } from '../../../src/words/index.ts';
import type { Plural, Words } from '../../../src/words/words.ts';
import { code, imports } from '../sources.ts';

const others = languages.filter((language) => language !== 'en');
const spoken = new Map<string, Words>();
for (const language of languages) spoken.set(language, (await wordsOf(language)) ?? en);
const of = (language: string) => spoken.get(language) ?? en;

const blanksIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
const isPlural = (word: Words[keyof Words]): word is Plural => typeof word === 'object' && 'other' in word;

/** Each text of a language with the place where it stands: `postCount.one`. */
function texts(words: Words): [place: string, text: string][] {
  return Object.entries(words).flatMap(([name, word]): [string, string][] =>
    typeof word === 'string'
      ? [[name, word]]
      : Object.entries(word).map(([form, text]) => [`${name}.${form}`, String(text)]),
  );
}

/** The forms of a language that some number asks for, up to a thousand. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const asked = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return [...new Set([...asked, 'other'])].sort();
}

test('the interface speaks fourteen languages', () => {
  expect(languages).toEqual('ar de en es fr he it ja nl pl pt tr uk vi'.split(' '));
});

describe.each(languages)('in %s', (language) => {
  test('no word is empty, and none has a space at its ends', () => {
    expect(texts(of(language)).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('every text has the places of the English one; a form for one number alone may leave it out', () => {
    const rules = new Intl.PluralRules(language);
    const asked = Array.from({ length: 1000 }, (_, count) => rules.select(count));
    const english = new Map(texts(en));
    const wrong = texts(of(language)).filter(([place, text]) => {
      const [name, form] = place.split('.');
      const wanted = blanksIn(english.get(place) ?? english.get(`${name}.other`) ?? '');
      const stands = asked.filter((one) => one === form).length <= 1;
      return (
        blanksIn(text) !== wanted && !(stands && blanksIn(text) === wanted.replace(/\{count\} ?/, '').trim())
      );
    });
    expect(wrong).toEqual([]);
  });

  test('what depends on a number has every form that a number up to a thousand asks for, and no other', () => {
    const uneven = Object.entries(of(language)).flatMap(([name, word]) =>
      isPlural(word) && Object.keys(word).sort().join(' ') !== formsOf(language).join(' ') ? [name] : [],
    );
    expect(uneven).toEqual([]);
  });
});

describe.each(others)('a blog in %s', (language) => {
  test('has nothing left in English but what is spelled alike', () => {
    const english = new Map(texts(en));
    const same = texts(of(language)).filter(([place, text]) => english.get(place) === text);
    // Names, signs, and single words that the languages share.
    const sentences = same.filter(
      ([, text]) =>
        text
          .replace(/\{\w+\}|[\p{P}\p{S}]/gu, '')
          .trim()
          .split(/\s+/).length > 1,
    );
    expect(sentences).toEqual([]);
    expect(same.length).toBeLessThan(20);
  });
});

describe('counts read right', () => {
  const said = (language: string, name: 'postCount' | 'minuteRead' | 'searchResults' | 'feelingsAll') =>
    [0, 1, 2, 5, 21].map((count) => plural(of(language)[name], count, language));

  test.each([
    ['pl', 'postCount', ['0 tekstów', '1 tekst', '2 teksty', '5 tekstów', '21 tekstów']],
    ['pl', 'minuteRead', ['0 minut', '1 minuta', '2 minuty', '5 minut', '21 minut']],
    ['uk', 'postCount', ['0 текстів', '1 текст', '2 тексти', '5 текстів', '21 текст']],
    ['uk', 'feelingsAll', ['0 слів', '1 слово', '2 слова', '5 слів', '21 слово']],
    ['he', 'minuteRead', ['0 דקות', 'דקה אחת', 'שתי דקות', '5 דקות', '21 דקות']],
    ['ja', 'searchResults', [0, 1, 2, 5, 21].map((count) => `${count}件の記事が見つかりました`)],
    ['de', 'postCount', ['0 Texte', '1 Text', '2 Texte', '5 Texte', '21 Texte']],
    ['fr', 'postCount', ['0 texte', '1 texte', '2 textes', '5 textes', '21 textes']],
  ] as const)('in %s: %s', (language, name, expected) => {
    expect(said(language, name)).toEqual(expected);
  });

  test('in ar: postCount, in the digits that Intl takes for it', () => {
    const digits = (count: number) => new Intl.NumberFormat('ar').format(count);
    const expected = ['لا نصوص', 'نص واحد', 'نصان', `${digits(5)} نصوص`, `${digits(21)} نصًا`];
    expect(said('ar', 'postCount')).toEqual(expected);
  });

  test('a count within a count takes the form of the whole: 3 of 21', () => {
    const some = (language: string) => plural(of(language).feelingsSome, 21, language, { shown: '3' });
    expect([some('pl'), some('uk'), some('en')]).toEqual(['3 z 21 słów', '3 з 21 слова', '3 of 21 words']);
  });
});

describe('a code', () => {
  test.each([
    ['pt-BR', 'pt'],
    ['es-MX', 'es'],
    ['de-CH', 'de'],
    ['zh-TW', 'zh'],
    ['sr-Latn-RS', 'sr'],
    ['iw', 'he'],
    ['no', 'nb'],
    ['nb-NO', 'nb'],
  ])('%s is of the language %s', (code, language) => {
    expect(languageOf(code)).toBe(language);
  });

  test('of a region takes the words of its language', async () => {
    expect(await wordsOf('es-MX')).toBe(of('es'));
    expect(await wordsOf('iw')).toBe(of('he'));
  });

  test.each(['el', 'zh-TW'])('%s has no words here', async (code) => {
    expect(await wordsOf(code)).toBeUndefined();
  });
});

test('no word of the interface is in the code that readers are sent', () => {
  const browser = code.map(({ file }) => file).filter((file) => file.startsWith('src/browser/'));
  expect(browser.length).toBeGreaterThan(20);
  const taken = imports.filter(
    ({ file, to, runs }) => browser.includes(file) && runs && to?.startsWith('src/words/'),
  );
  expect(taken).toEqual([]);
});
