import { describe, expect, test } from 'vitest';
import {
  byYear,
  featuredIn,
  latestOnHome,
  pagePaths,
  pageSize,
  paginate,
  pathsWithPosts,
  seriesWithPosts,
  topicsWithPosts,
} from '../../../../src/library/queries/groups.ts';
import { ids, path, post, posts, series, topic } from '../../make.ts';

describe('topics', () => {
  test('keep the order of the author, and their posts the order of the list', () => {
    const list = [
      post({ id: 'new', topics: ['b'] }),
      post({ id: 'old', topics: ['b'] }),
      post({ topics: ['z'] }),
    ];
    const topics = topicsWithPosts([topic({ id: 'z' }), topic({ id: 'b' })], list);
    expect(ids(topics)).toEqual(['z', 'b']);
    expect(topics.map((one) => ids(one.posts))).toEqual([['a'], ['new', 'old']]);
  });

  test('have every post that names them, not only those whose main topic they are', () => {
    const list = [post({ topics: ['first', 'second'] })];
    const topics = topicsWithPosts([topic({ id: 'second' })], list);
    expect(topics.map((one) => ids(one.posts))).toEqual([['a']]);
  });

  test('without a post are left out', () => {
    expect(topicsWithPosts([topic({ id: 'empty' })], [post({ topics: ['other'] })])).toEqual([]);
  });

  test('keep their title, description and drawing', () => {
    const one = topic({ title: 'Quiet', drawing: 'chairs' });
    expect(topicsWithPosts([one], [post()])[0]).toMatchObject(one);
  });
});

describe('series', () => {
  test('have their posts by part, whenever these appeared', () => {
    const list = [
      post({ id: 'two', series: 'letters', part: 2, pubDate: '2026-03-03' }),
      post({ id: 'ten', series: 'letters', part: 10, pubDate: '2026-02-02' }),
      post({ id: 'one', series: 'letters', part: 1, pubDate: '2026-01-01' }),
    ];
    expect(seriesWithPosts([series()], list).map((one) => ids(one.posts))).toEqual([['one', 'two', 'ten']]);
  });

  test('have neither posts of other series nor posts of none', () => {
    const list = [
      post({ id: 'mine', series: 'letters' }),
      post({ id: 'other', series: 'walks' }),
      post({ id: 'none' }),
    ];
    expect(seriesWithPosts([series()], list).map((one) => ids(one.posts))).toEqual([['mine']]);
  });

  test('without a post are left out', () => {
    const list = [post({ series: 'letters' })];
    expect(ids(seriesWithPosts([series({ id: 'walks' }), series()], list))).toEqual(['letters']);
  });
});

describe('reading paths', () => {
  test('have their posts in the order of the path', () => {
    const [one] = pathsWithPosts([path({ posts: ['p3', 'p1', 'p2'] })], posts(3));
    expect(ids(one?.posts ?? [])).toEqual(['p3', 'p1', 'p2']);
  });

  test('pass over a post that may not be seen', () => {
    const [one] = pathsWithPosts([path({ posts: ['p2', 'hidden', 'p1'] })], posts(2));
    expect(ids(one?.posts ?? [])).toEqual(['p2', 'p1']);
  });

  test('of which no post may be seen are left out', () => {
    const paths = [path({ id: 'gone', posts: ['hidden'] }), path({ id: 'there', posts: ['p1'] })];
    expect(ids(pathsWithPosts(paths, posts(1)))).toEqual(['there']);
  });
});

test('years come newest first, each with its posts in their order', () => {
  const list = [
    post({ id: 'a', pubDate: '2026-12-31' }),
    post({ id: 'b', pubDate: '2026-01-01' }),
    post({ id: 'c', pubDate: '2024-05-05' }),
  ];
  const years = byYear(list).map(({ year, posts }) => [year, ids(posts)]);
  expect(years).toEqual([
    ['2026', ['a', 'b']],
    ['2024', ['c']],
  ]);
});

describe('a list cut into pages', () => {
  test('of nothing is one empty page', () => {
    expect(paginate([])).toEqual([{ page: 1, total: 1, posts: [] }]);
  });

  test('that just fits is one page, and one post more makes two', () => {
    expect(paginate(posts(pageSize)).map(({ posts }) => posts.length)).toEqual([pageSize]);
    expect(paginate(posts(pageSize + 1)).map(({ posts }) => posts.length)).toEqual([pageSize, 1]);
  });

  test('loses no post, repeats none and keeps their order', () => {
    const list = posts(7);
    expect(paginate(list, 3).flatMap((page) => page.posts)).toEqual(list);
  });

  test('counts its pages from 1 and says how many there are', () => {
    expect(paginate(posts(7), 3).map(({ page, total }) => [page, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe('the home page', () => {
  test('shows the seven newest posts, the newest first, whatever the author put forward', () => {
    const list = posts(9).map((one, index) => ({ ...one, featured: index === 8 }));
    expect(ids(latestOnHome(list))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });

  test('can be empty', () => {
    expect(latestOnHome([])).toEqual([]);
  });
});

describe('where to start', () => {
  test('are two featured posts at most, before the paths', () => {
    const list = posts(4).map((one, index) => ({ ...one, featured: index > 0 }));
    expect(ids(featuredIn(list))).toEqual(['p2', 'p3']);
    expect(featuredIn(posts(2))).toEqual([]);
  });
});

describe('the routes of a list', () => {
  test('have no number on the first page, and one on each after it', () => {
    const routes = pagePaths({ id: 'rest' }, {}, posts(pageSize * 2 + 1));
    expect(routes.map(({ params }) => params)).toEqual([
      { id: 'rest', page: undefined },
      { id: 'rest', page: '2' },
      { id: 'rest', page: '3' },
    ]);
  });

  test('give each page what all of them show, and its own posts', () => {
    const list = posts(pageSize + 1);
    const [, second] = pagePaths({ year: '2026' }, { year: '2026' }, list);
    expect(second?.props).toEqual({ year: '2026', list: { page: 2, total: 2, posts: list.slice(pageSize) } });
  });
});
