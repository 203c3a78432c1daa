import { expect, test } from 'vitest';
import { heaviness } from '../../../../src/library/help/heaviness.ts';
import { note } from '../../make.ts';

test('a post without content notes weighs nothing', () => {
  expect(heaviness({ contentNotes: [] })).toBe(0);
});

test.each([
  ['mentioned', 1],
  ['discussed', 2],
  ['described', 3],
] as const)('a post in which something is %s weighs %i', (depth, weight) => {
  expect(heaviness({ contentNotes: [note('loss', depth)] })).toBe(weight);
});

test('a post weighs as much as the deepest of its notes, wherever that stands', () => {
  const notes = [note('loss', 'mentioned'), note('war', 'described'), note('shame', 'discussed')];
  expect(heaviness({ contentNotes: notes })).toBe(3);
});

test('many light notes together weigh no more than one', () => {
  const notes = [note('loss'), note('war'), note('shame'), note('eating')];
  expect(heaviness({ contentNotes: notes })).toBe(1);
});
