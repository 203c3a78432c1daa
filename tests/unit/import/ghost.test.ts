import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/import/convert/to-markdown.ts';
import { markdownTree } from '../../../src/import/convert/to-tree.ts';
import { readGhost } from '../../../src/import/readers/ghost.ts';

/** The text of a post that an export has in these fields. */
async function textOf(fields: object): Promise<string> {
  const post = { id: '1', title: 'A', slug: 'a', status: 'draft', visibility: 'public', ...fields };
  const bytes = Buffer.from(JSON.stringify({ db: [{ data: { posts: [post] } }] }));
  const { items } = await readGhost([
    { path: 'a.json', size: bytes.length, from: '', bytes: () => Promise.resolve(bytes) },
  ]);
  const read = await items[0]?.read();
  return read && 'html' in read.body ? markdownOf(markdownTree(read.body.html)).trim() : '';
}

test('a post of which only the editor’s own form is in the export keeps its words', async () => {
  expect(await textOf({ html: null, plaintext: 'One.\n\nTwo *stars*.' })).toBe('One.\n\nTwo \\*stars\\*.');
  const paragraph = (...texts: string[]) => ({
    type: 'paragraph',
    children: texts.map((one) => ({ type: 'text', text: one })),
  });
  const lexical = { root: { type: 'root', children: [paragraph('One ', 'more.'), paragraph('Two.')] } };
  expect(await textOf({ html: '', lexical: JSON.stringify(lexical) })).toBe('One more.\n\nTwo.');
  const mobiledoc = {
    version: '0.3.1',
    markups: [],
    cards: [
      ['markdown', { markdown: 'In *a card*.\n\nBelow.' }],
      ['html', { html: '<b>Loud</b> words' }],
    ],
    sections: [
      [
        1,
        'p',
        [
          [0, [], 0, 'One '],
          [0, [0], 1, 'more.'],
        ],
      ],
      [1, 'p', [[0, [], 0, 'Two.']]],
    ],
  };
  expect(await textOf({ mobiledoc: JSON.stringify(mobiledoc) })).toBe(
    'In \\*a card\\*.\n\nBelow.\n\nLoud words\n\nOne more.\n\nTwo.',
  );
});
