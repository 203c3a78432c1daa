import { expect, test } from 'vitest';
import { assemble } from '../../../../src/library/blog/assemble.ts';
import { earlierBooks } from '../../../../src/outputs/books/earlier.ts';
import { blog, frontMatter, path, series } from '../../make.ts';

test('what was carried along under another name is found there, and what lay elsewhere has no such address', () => {
  const data = blog({
    paths: [path({ aliases: ['/paths/start/', '/start/'], posts: ['a'] })],
    series: [series({ aliases: ['/series/post/'] })],
  });
  const posts = [{ id: 'a', data: frontMatter({ series: 'letters', part: 1 }), body: '' }];
  expect(earlierBooks(assemble(data, posts, []))).toEqual([
    {
      title: 'Begin',
      page: { from: '/paths/start/all/', to: '/paths/begin/all/' },
      epub: { from: '/epub/paths/start.epub', to: '/epub/paths/begin.epub' },
    },
    {
      title: 'Letters',
      page: { from: '/series/post/all/', to: '/series/letters/all/' },
      epub: { from: '/epub/series/post.epub', to: '/epub/series/letters.epub' },
    },
  ]);
});
