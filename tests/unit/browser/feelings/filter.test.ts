import { describe, expect, test } from 'vitest';
import { folded, matches } from '../../../../src/browser/feelings/filter.ts';

test.each([
  ['Blasé', 'blase'],
  ['  worn   THIN ', 'worn thin'],
  ['it’s a “good” day', 'its a good day'],
  ['Größe', 'große'],
  ['', ''],
])('18. %j is compared as %j', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

describe('18. what is typed finds', () => {
  test.each(['', '  ', '?', 'w', 'Worn', 'thin', 'thin wo', 'seen', 'WÖRN'])('%j', (typed) => {
    expect(matches(typed, 'worn thin nearly seen through')).toBe(true);
  });
});

describe('18. what is typed does not find', () => {
  test.each(['orn', 'worn out', 'sad', 'x'])('%j', (typed) => {
    expect(matches(typed, 'worn thin nearly seen through')).toBe(false);
  });
});
