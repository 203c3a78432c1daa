import { expect, test } from 'vitest';
import { searchable, shelvesOf } from '../../../../src/outputs/search/shards.ts';
import { ids, post, posts } from '../../make.ts';

test('the newest posts are on the first shelf, and each post is on one', () => {
  const shelves = shelvesOf(posts(6), { size: 2, least: 1 }).map(ids);
  expect(shelves).toEqual([
    ['p1', 'p2'],
    ['p3', 'p4'],
    ['p5', 'p6'],
  ]);
});

test('a blog with few posts, or none, has one shelf', () => {
  expect(shelvesOf(posts(349))).toHaveLength(1);
  expect(shelvesOf(posts(350)).map((shelf) => shelf.length)).toEqual([100, 250]);
  expect(shelvesOf([])).toEqual([[]]);
});

test('a new post leaves the shelves of older writing as they are', () => {
  const sizes = { size: 2, least: 1 };
  const [, ...before] = shelvesOf(posts(7), sizes).map(ids);
  const [newest, ...after] = shelvesOf([post({ id: 'new' }), ...posts(7)], sizes).map(ids);
  expect(newest).toEqual(['new', 'p1']);
  expect(after).toEqual(before);
});

test('a post that asks to be left out of the search, or cannot be seen by all, is on none', () => {
  const list = [
    post({ id: 'found' }),
    post({ id: 'left-out', search: false }),
    post({ id: 'gone', visibility: 'withdrawn' }),
  ];
  expect(ids(searchable(list))).toEqual(['found']);
});
