import { expect, test } from 'vitest';
import { factsFor } from '../../../src/library/facts.ts';
import { site, words } from '../make.ts';

test.each(['about', 'limits'])('the page "%s" says who writes, with which licence and where', (page) => {
  expect(factsFor(page, site(), words)).toEqual([
    { name: 'Written by', value: 'Ada Ames, LMFT' },
    { name: 'License', value: '12345' },
    { name: 'Licensed in', value: 'Oregon' },
  ]);
});

test('the page on privacy says who serves the site', () => {
  expect(factsFor('privacy', site(), words)).toEqual([{ name: 'Served by', value: 'A host' }]);
});

test('any other page has no facts', () => {
  expect(factsFor('follow', site(), words)).toEqual([]);
});
