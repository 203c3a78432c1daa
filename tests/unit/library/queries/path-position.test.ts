import { expect, test } from 'vitest';
import { pathsWithPosts } from '../../../../src/library/queries/groups.ts';
import { pathPositions } from '../../../../src/library/queries/path-position.ts';
import { path, post } from '../../make.ts';

const posts = ['a', 'b', 'c'].map((id) => post({ id }));
const paths = pathsWithPosts(
  [path({ id: 'one', posts: ['a', 'hidden', 'b'] }), path({ id: 'two', posts: ['b', 'c'] })],
  posts,
);
const stops = (id: string) =>
  pathPositions({ id }, paths).map(({ path: { id: on }, part, next }) => [on, part, next?.id]);

test('a post knows its place on each path, and what comes next that readers may see', () => {
  expect(stops('a')).toEqual([['one', 1, 'b']]);
  expect(stops('b')).toEqual([
    ['one', 2, undefined],
    ['two', 1, 'c'],
  ]);
});

test('a post on no path has no stop', () => {
  expect(stops('z')).toEqual([]);
});
