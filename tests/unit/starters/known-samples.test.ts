import { describe, expect, test } from 'vitest';
import { isAsItComes, ownBlog } from '../../own-blog.ts';
import { printOf } from '../../../src/starters/known-samples.ts';
import { readContent } from '../../../src/library/content/content.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

// On a blog that is somebody's there is nothing to compare it with.
describe.runIf(isAsItComes)('the blog as it comes', () => {
  test('has exactly what setting up knows as samples; after a change of them: --update=all', async () => {
    const { posts, pages, topics, series, paths } = await readContent(ownBlog.content);
    const known = {
      posts: ids(posts).sort(),
      topics: ids(topics),
      series: ids(series),
      paths: ids(paths),
      pages: Object.fromEntries(pages.map(({ file, text }) => [file, printOf(text)])),
    };
    const json = `${JSON.stringify(known, undefined, 2)}\n`;
    await expect(json).toMatchFileSnapshot('../../../src/starters/samples.json');
  });
});

test('a text is known by its words, and not by the line ends that a computer gave it', () => {
  expect(printOf('a\r\nb\r\n')).toBe(printOf('a\nb\n'));
  expect(printOf('a\nb\n')).not.toBe(printOf('a\nc\n'));
});
