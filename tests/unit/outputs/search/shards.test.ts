import { expect, test } from 'vitest';
import { searchable, shardsOf } from '../../../../src/outputs/search/shards.ts';
import { ids, post, posts } from '../../make.ts';

test('the newest posts are on the first shard, and each post is on one', () => {
  const shards = shardsOf(posts(6), { size: 2, least: 1 }).map(ids);
  expect(shards).toEqual([
    ['p1', 'p2'],
    ['p3', 'p4'],
    ['p5', 'p6'],
  ]);
});

test('a blog with few posts, or none, has one shard', () => {
  expect(shardsOf(posts(349))).toHaveLength(1);
  expect(shardsOf(posts(350)).map((shard) => shard.length)).toEqual([100, 250]);
  expect(shardsOf([])).toEqual([[]]);
});

test('a new post leaves the shards of older writing as they are', () => {
  const sizes = { size: 2, least: 1 };
  const [, ...before] = shardsOf(posts(7), sizes).map(ids);
  const [newest, ...after] = shardsOf([post({ id: 'new' }), ...posts(7)], sizes).map(ids);
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
