import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printOf } from '../../../src/starters/known-samples.ts';
import { readSaid } from '../../../src/author/setup/site-file.ts';
import { isSample } from '../../../src/schema/blank.ts';
import { readContent } from '../../../src/library/content/content.ts';

const folder = join(import.meta.dirname, '../../../content');
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

// On a blog that is somebody's there is nothing to compare it with.
describe.runIf(isSample(await readSaid(folder)))('the blog as it comes', () => {
  test('has exactly what setting up knows as samples; after a change of them: --update=all', async () => {
    const { posts, pages, topics, series, paths } = await readContent(folder);
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
