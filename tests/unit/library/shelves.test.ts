import { expect, test } from 'vitest';
import { searchable, shelvesOf } from '../../../src/library/shelves.ts';
import { ids, post, posts } from '../make.ts';

test('the newest posts are on the first shelf, and each post is on one', () => {
  const shelves = shelvesOf(posts(5), 2).map(ids);
  expect(shelves).toEqual([['p1', 'p2'], ['p3', 'p4'], ['p5']]);
});

test('a blog with few posts, or none, has one shelf', () => {
  expect(shelvesOf(posts(300))).toHaveLength(1);
  expect(shelvesOf(posts(301))).toHaveLength(2);
  expect(shelvesOf([])).toEqual([[]]);
});

test('a post that asks to be left out of the search, or cannot be seen by all, is on none', () => {
  const list = [
    post({ id: 'found' }),
    post({ id: 'left-out', search: false }),
    post({ id: 'gone', visibility: 'withdrawn' }),
  ];
  expect(ids(searchable(list))).toEqual(['found']);
});
