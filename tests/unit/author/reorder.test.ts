import { expect, test } from 'vitest';
import { moveIn, reordered, type Move } from '../../../src/author/reorder.ts';

test.each<[string | null, Move | undefined]>([
  ['up 2', { at: 2, does: 'up' }],
  ['down 0', { at: 0, does: 'down' }],
  ['out 112', { at: 112, does: 'out' }],
  ['keep', undefined],
  ['up -1', undefined],
  ['up 1 2', undefined],
  [null, undefined],
])('a button %j asks for %j', (words, move) => {
  expect(moveIn(words)).toEqual(move);
});

test.each<[Move, string]>([
  [{ at: 1, does: 'up' }, 'bac'],
  [{ at: 0, does: 'up' }, 'abc'],
  [{ at: 1, does: 'down' }, 'acb'],
  [{ at: 2, does: 'down' }, 'abc'],
  [{ at: 0, does: 'out' }, 'bc'],
  [{ at: 3, does: 'out' }, 'abc'],
])('of a, b and c after %j is %s', (move, after) => {
  expect(reordered(['a', 'b', 'c'], move).join('')).toBe(after);
});
