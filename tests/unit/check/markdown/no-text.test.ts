import { describe, expect, test } from 'vitest';
import { foundIn, foundInText, post } from '../folder.ts';

describe.each(['posts/mine.md', 'posts/mine.mdx'])('a post without a text is a warning, in %s', (file) => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n\n   \n'],
    ['a note to oneself', '<!-- write this -->'],
    ['a rule', '***'],
    ['an address that nothing leads to', '[a]: https://example.net/'],
  ])('%s', async (_, body) => {
    expect(await foundInText(body, {}, file)).toEqual([
      'warning 7:1: This post has no text: readers would find its title and nothing under it. | Write something below the second ---, or keep it back with a line at the top: draft: true',
    ]);
  });

  test.each([
    ['words', 'Text.'],
    ['a component', '<Pause />'],
    ['a heading', '## A part'],
  ])('%s are a text', async (_, body) => {
    expect(await foundInText(body, {}, file)).toEqual([]);
  });
});

test('a draft may have none, and what was taken down; a page may not', async () => {
  const found = await foundIn({
    'posts/draft.md': post({ title: 'Draft', draft: 'true' }, ''),
    'posts/gone.md': post({ title: 'Gone', withdrawn: '2026-02-01' }, ''),
    'pages/about.mdx': '---\ntitle: Mine\ndescription: D.\n---\n',
    'pages/help.mdx': '---\ntitle: Help\ndescription: D.\n---\n',
  });
  expect(found.map((text) => text.split('. |')[0])).toEqual([
    'warning pages/about.mdx:5:1: This page has no text: readers would find its title and nothing under it',
  ]);
});
