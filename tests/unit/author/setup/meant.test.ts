import { expect, test } from 'vitest';
import {
  addressMeant,
  languageMeant,
  regionMeant,
  regionsOffered,
} from '../../../../src/author/setup/meant.ts';

test.each([
  ['www.quietharbor.org', 'https://www.quietharbor.org/'],
  ['https://example.org/blog', 'https://example.org/blog/'],
  ['http://Example.org/', 'http://example.org/'],
  ['no address at all', 'no address at all'],
])('“%s” is the address %s', (typed, meant) => {
  expect(addressMeant(typed)).toBe(meant);
});

test.each([
  ['Spanish', 'es'],
  ['español', 'es'],
  ['pt-BR', 'pt-BR'],
  ['deutsch', 'de'],
  ['Klingon', 'Klingon'],
])('“%s” is the language %s', (typed, meant) => {
  expect(languageMeant(typed)).toBe(meant);
});

test.each([
  ['USA', 'US'],
  ['us', 'US'],
  ['uk', 'GB'],
  ['Germany', 'DE'],
  ['Untied States', 'US'],
  ['Japan', 'JP'],
])('“%s” is the country %s', (typed, meant) => {
  expect(regionMeant(typed)).toBe(meant);
});

test('countries are offered by their names, each once', () => {
  const codes = regionsOffered().map(({ value }) => value);
  expect(codes).toEqual(expect.arrayContaining(['US', 'DE', 'JP', 'BR']));
  expect(new Set(codes).size).toBe(codes.length);
});
