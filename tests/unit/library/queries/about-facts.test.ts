import { expect, test } from 'vitest';
import { endsWithAddress, factsFor } from '../../../../src/library/queries/about-facts.ts';
import { site, words } from '../../make.ts';

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

test('the page on limits begins with the emergency number, where the author gives it', () => {
  expect(factsFor('limits', site({ emergency: '911' }), words)[0]).toEqual({
    name: 'If a life is in danger',
    value: 'Call 911',
    worded: true,
  });
});

test('the page on privacy says what the host keeps, where the author gives it', () => {
  expect(factsFor('privacy', site({ hostLogs: 'Addresses, for 30 days.' }), words)[1]).toEqual({
    name: 'What it keeps of a visit',
    value: 'Addresses, for 30 days.',
  });
});

test('the pages that speak of writing end with the address, the others do not', () => {
  expect(['about', 'limits', 'privacy', 'follow', 'colophon'].filter(endsWithAddress)).toEqual([
    'about',
    'limits',
    'privacy',
  ]);
});
