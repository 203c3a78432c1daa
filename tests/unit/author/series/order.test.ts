import { expect, test } from 'vitest';
import { changedOrder, partsOf } from '../../../../src/author/series/order.ts';

test('posts move within their order, leave it and come to its end, once', () => {
  const posts = ['a', 'b', 'c'];
  const order = (wanted: Parameters<typeof changedOrder>[1]) => changedOrder(posts, wanted).join('');
  expect(order({ moves: { at: 1, does: 'up' } })).toBe('bac');
  expect(order({ moves: { at: 1, does: 'down' } })).toBe('acb');
  expect(order({ moves: { at: 0, does: 'up' } })).toBe('abc');
  expect(order({ moves: { at: 2, does: 'down' } })).toBe('abc');
  expect(order({ moves: { at: 1, does: 'out' }, adds: 'd' })).toBe('acd');
  expect(order({ moves: { at: 9, does: 'out' }, adds: 'a' })).toBe('abc');
});

test('as few posts as can be become another part', () => {
  const parts = (...had: readonly (number | undefined)[]) => [
    ...partsOf(had.map((part, at) => ({ id: String(at), part }))).values(),
  ];
  expect(parts(2, 1, 4)).toEqual([1, 2, 4]);
  expect(parts(1, 2, undefined)).toEqual([1, 2, 3]);
  expect(parts(2, 5, undefined, undefined)).toEqual([2, 5, 6, 7]);
  expect(parts(undefined)).toEqual([1]);
  // Two that were the same part have to differ.
  expect(parts(1, 1, 3)).toEqual([1, 2, 3]);
  expect(parts()).toEqual([]);
});
