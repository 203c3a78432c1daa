import { expect, test } from 'vitest';
import { folded, wordsOf } from '../../../../src/browser/words/folded.ts';

test.each([
  ['Blasé', 'blase'],
  ['  worn   THIN ', 'worn thin'],
  ['it’s a “good” day', 'its a good day'],
  ['Größe', 'grosse'],
  ['Żałość', 'zalosc'],
  ['İYİ, ışık', 'iyi isik'],
  ['Ðau đớn', 'dau don'],
  ['ｶﾅｼｲ', 'カナシイ'],
  ['', ''],
])('%j is compared as %j', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

test('the words of a text are those between spaces, none of them empty', () => {
  expect(wordsOf('  I can’t… go on ')).toEqual(['i', 'cant', 'go', 'on']);
  expect(wordsOf(' … ')).toEqual([]);
});
