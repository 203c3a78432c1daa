import { expect, test } from 'vitest';
import { patternOf, putFor, type Asked } from '../../../../src/author/replace/asked.ts';

const plain = { put: 'x', wholeWords: false, sameCapitals: false };

/** What is found of some words in a text. */
function found(find: string, text: string, asked: Partial<Asked> = {}, language = 'en'): string[] {
  return (text.match(patternOf({ ...plain, find, ...asked }, language)) ?? []).map(String);
}

const cases: readonly (readonly [string, string, readonly string[], Partial<Asked>, string?])[] = [
  ['lamp', 'Lamp, lamps, LAMP', ['Lamp', 'lamp', 'LAMP'], {}],
  ['lamp', 'Lamp, lamps', ['lamp'], { sameCapitals: true }],
  ['lamp', 'Lamps and lamplight, a lamp.', ['lamp'], { wholeWords: true }],
  ['Anna', 'Anna’s, Annalise, (Anna)', ['Anna', 'Anna'], { wholeWords: true }],
  ['amour', 'l’amour, amoureux', ['amour'], { wholeWords: true }],
  ['(a.b)*', '(a.b)* (axb)', ['(a.b)*'], {}],
  ["don't", "Don’t, don't", ['Don’t', "don't"], {}],
  ['"no"', '“no” „no“', ['“no”', '„no“'], {}],
  [
    'two words',
    'two\nwords, two  words, two\n> words, two\n\nwords',
    ['two\nwords', 'two  words', 'two\n> words'],
    {},
  ],
  ['café', 'cafe\u0301 café cafe', ['cafe\u0301', 'café'], {}],
  ['cafe', 'cafe\u0301 cafe', ['cafe'], {}],
  ['ışık', 'IŞIK Işık', ['IŞIK', 'Işık'], {}, 'tr'],
  ['λόγος', 'ΛΌΓΟΣ', ['ΛΌΓΟΣ'], {}, 'el'],
  ['R&D', 'R&amp;D, r&d', ['R&amp;D', 'r&d'], {}],
  ['a*b', 'a\\*b', ['a\\*b'], {}],
  ['灯', '小さな灯が', ['灯'], { wholeWords: true }, 'ja'],
];
test.for(cases)('“%s” in “%s”', ([find, text, wanted, asked, language]) => {
  expect(found(find, text, asked, language)).toEqual(wanted);
});

test('words that are taken out take the space beside them along', () => {
  const out = (text: string) => text.replace(patternOf({ ...plain, find: 'old', put: '' }, 'en'), '');
  expect(['the old lamp', 'Old lamps', 'so old.'].map(out)).toEqual(['the lamp', 'lamps', 'so.']);
});

test('what begins a sentence begins it with a capital still', () => {
  const asked = { ...plain, find: 'lamp', put: 'light' };
  expect(['lamp', 'Lamp'].map((one) => putFor(one, asked, 'en'))).toEqual(['light', 'Light']);
  expect(putFor('Lamp', { ...asked, sameCapitals: true }, 'en')).toBe('light');
  expect(putFor('Lamp', { ...asked, find: 'Lamp' }, 'en')).toBe('light');
  expect(putFor('Oda', { ...asked, find: 'oda', put: 'iç' }, 'tr')).toBe('İç');
});
