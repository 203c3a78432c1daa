import { describe, expect, test } from 'vitest';
import { typographic } from '../../../../src/library/format/typography.ts';

describe('English', () => {
  test.each([
    [`It's the dogs' turn`, 'It’s the dogs’ turn'],
    [`"a 'b' c"`, '“a ‘b’ c”'],
    [`"'b' c"`, '“‘b’ c”'],
    [`"a 'b'"`, '“a ‘b’”'],
    [`'"Hi," he said,' she said`, '‘“Hi,” he said,’ she said'],
    [`("Hi") ["there"]`, '(“Hi”) [“there”]'],
    [`" spaced "`, '“ spaced ”'],
    [`"Really?" "Yes."`, '“Really?” “Yes.”'],
    [`I said 'don't'`, 'I said ‘don’t’'],
  ])('sets the quotes of %s', (straight, set) => {
    expect(typographic(straight, 'en')).toBe(set);
  });

  test.each([
    [`the '90s`, 'the ’90s'],
    [`the '90s and 'so'`, 'the ’90s and ‘so’'],
    [`the '90s' end`, 'the ’90s’ end'],
    [`'twould, 'neath and 'round`, '’twould, ’neath and ’round'],
    [`"'90s music" in '98`, '“’90s music” in ’98'],
    [`'tis, 'em and 'til`, '’tis, ’em and ’til'],
    [`rock 'n' roll`, 'rock ’n’ roll'],
    [`an 'unclosed one`, 'an ’unclosed one'],
  ])('knows the apostrophe that begins %s', (straight, set) => {
    expect(typographic(straight, 'en')).toBe(set);
  });

  test('takes a word that only looks elided for a quotation when it is closed', () => {
    expect(typographic(`the word 'cause' here`, 'en')).toBe('the word ‘cause’ here');
  });

  test.each([
    [`so -- "yes"`, 'so – “yes”'],
    [`so--"yes"`, 'so–“yes”'],
    [`"Wait--" she said`, '“Wait–” she said'],
    [`"Wait---"`, '“Wait—”'],
    [`"I..." 'm...'`, '“I…” ‘m…’'],
  ])('sets dashes and dots before quotes in %s', (straight, set) => {
    expect(typographic(straight, 'en')).toBe(set);
  });

  test('leaves what is no dash: an option, a rule of hyphens, a hyphen', () => {
    expect(typographic('--help ---- self-care', 'en')).toBe('--help ---- self-care');
  });

  test('leaves what is set already', () => {
    expect(typographic('(“It’s”) – ‘so…’', 'en')).toBe('(“It’s”) – ‘so…’');
  });

  test('reads a regional code by its language', () => {
    expect(typographic(`"so"`, 'en-GB')).toBe('“so”');
  });
});

describe('other languages', () => {
  test.each([
    ['de', '„a ‚b‘ c“, Hans’ Buch'],
    ['es', '«a “b” c», Hans’ Buch'],
    ['fr', '«\u202Fa “b” c\u202F», Hans’ Buch'],
    ['it', '«a “b” c», Hans’ Buch'],
    ['pt-BR', '“a ‘b’ c”, Hans’ Buch'],
    ['nl', '“a ‘b’ c”, Hans’ Buch'],
    ['pl', '„a «b» c”, Hans’ Buch'],
    ['cs', '„a ‚b‘ c“, Hans’ Buch'],
    ['sv', '”a ’b’ c”, Hans’ Buch'],
    ['uk', '«a „b“ c», Hans’ Buch'],
    ['el', '«a “b” c», Hans’ Buch'],
    ['hu', '„a »b« c”, Hans’ Buch'],
    ['de-CH', '«a ‹b› c», Hans’ Buch'],
    ['pt-PT', '«a “b” c», Hans’ Buch'],
    ['ar', '«a “b” c», Hans’ Buch'],
    ['he', '”a ’b’ c”, Hans’ Buch'],
    ['vi', '“a ‘b’ c”, Hans’ Buch'],
  ])('%s has its own quotes', (language, set) => {
    expect(typographic(`"a 'b' c", Hans' Buch`, language)).toBe(set);
  });

  test.each([
    ['"שלום" אמר צה"ל', '”שלום” אמר צה״ל'],
    ["ג'ורג' אמר 'לא' וכו'", 'ג׳ורג׳ אמר ’לא’ וכו׳'],
    ['ד"ר אמרה "לא"', 'ד״ר אמרה ”לא”'],
  ])('Hebrew has signs of its own for what is shortened: %s', (straight, set) => {
    expect(typographic(straight, 'he')).toBe(set);
  });

  test.each([
    ['Pourquoi ?', 'Pourquoi\u202F?'],
    ['Pourquoi?! Non; si : oui !', 'Pourquoi\u202F?! Non\u202F; si\u202F: oui\u202F!'],
    ['« Non » et «si»', '«\u202FNon\u202F» et «\u202Fsi\u202F»'],
    ['"Tu viens ?" dit-il', '«\u202FTu viens\u202F?\u202F» dit-il'],
    ['(« Où ? »)', '(«\u202FOù\u202F?\u202F»)'],
    ['à 12:30, https://example.org/?a=1;b :)', 'à 12:30, https://example.org/?a=1;b :)'],
    ['Quoi\u202F? Quoi\u00a0?', 'Quoi\u202F? Quoi\u202F?'],
  ])('French has narrow spaces within its quotes and before what stands high: %s', (straight, set) => {
    expect(typographic(straight, 'fr')).toBe(set);
    expect(typographic(set, 'fr')).toBe(set);
  });

  test('in Canada only the colon and the quotes have them', () => {
    expect(typographic('Quoi? Ceci: «non»!', 'fr-CA')).toBe('Quoi? Ceci\u202F: «\u202Fnon\u202F»!');
  });

  test('without known quotes only the apostrophe inside a word is set', () => {
    expect(typographic(`"a 'b'" c'est...`, 'ja')).toBe(`"a 'b'" c’est…`);
  });
});

test('a second time changes nothing, for every short text of the characters that matter', () => {
  const characters = ['a', '9', ' ', '"', "'", '-', '.', '('];
  let texts = [''];
  for (let length = 0; length < 5; length += 1) {
    texts = texts.flatMap((text) => characters.map((character) => text + character));
    for (const language of ['en', 'de', 'fr', 'sv', 'hu', 'ja']) {
      const unsettled = texts.find((text) => {
        const once = typographic(text, language);
        return typographic(once, language) !== once;
      });
      expect(unsettled, language).toBeUndefined();
    }
  }
});
