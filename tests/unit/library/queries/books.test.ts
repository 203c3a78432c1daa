import { describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/library/blog/assemble.ts';
import { booksOf } from '../../../../src/library/queries/books.ts';
import type { PostData } from '../../../../src/schema/post.ts';
import { blog, frontMatter, path, series } from '../../make.ts';

const post = (id: string, own: Partial<PostData> = {}) => ({ id, data: frontMatter(own), body: '' });

describe('what can be carried along', () => {
  test('is each path and each series that has a post, its posts in their order and once', () => {
    const data = blog({
      paths: [path({ posts: ['b', 'a', 'b'] }), path({ id: 'empty', posts: ['gone'] })],
      series: [series()],
    });
    const posts = [post('a', { series: 'letters', part: 2 }), post('b', { series: 'letters', part: 1 })];
    const books = booksOf(assemble(data, posts, []));
    expect(
      books.map((book) => [book.kind, book.id, book.page, book.epub, book.posts.map(({ id }) => id)]),
    ).toEqual([
      ['paths', 'begin', '/paths/begin/all/', '/epub/paths/begin.epub', ['b', 'a']],
      ['series', 'letters', '/series/letters/all/', '/epub/series/letters.epub', ['b', 'a']],
    ]);
  });

  test('has no draft and nothing that is scheduled or taken down in it, though the preview shows them', () => {
    const data = blog({ paths: [path({ posts: ['a', 'draft', 'later', 'gone'] })], preview: true });
    const posts = [
      post('a'),
      post('draft', { draft: true }),
      post('later', { pubDate: '2026-12-24' }),
      post('gone', { withdrawn: '2026-11-01' }),
    ];
    expect(booksOf(assemble(data, posts, [])).map((book) => book.posts.map(({ id }) => id))).toEqual([['a']]);
  });

  test('is as new as the newest of what was written or changed in it', () => {
    const data = blog({ paths: [path({ posts: ['a', 'b'] })] });
    const posts = [
      post('a', { pubDate: '2025-01-01', revisions: [{ date: '2026-10-03', note: 'x' }] }),
      post('b', { pubDate: '2026-02-01' }),
    ];
    expect(booksOf(assemble(data, posts, []))[0]?.newest).toBe('2026-10-03');
  });
});
