import { expect, test } from 'vitest';
import { foundIn, post } from '../folder.ts';

const top = (where: string) =>
  ({ contentNotes: `\n  - about: loss\n    depth: discussed\n    where: ${where}` }) as const;
const found = (body: string, where = 'in the second section', file = 'posts/mine.mdx') =>
  foundIn({ [file]: post({ title: 'Mine', ...top(where) }, body) });

test('a note that says where asks for a passage to go past', async () => {
  expect(await found('Text.')).toMatchInlineSnapshot(`
    [
      "question posts/mine.mdx:9:12 "in the second section": This note says where it stands, and no passage is marked there. Could a reader go past it? | If so, put that part between these two, with an empty line inside each: / <Passage about="loss"> / </Passage>",
    ]
  `);
});

test('it is content with a passage of its subject, wherever that stands', async () => {
  expect(await found('<Passage about="loss">\n\nText.\n\n</Passage>')).toEqual([]);
  expect(await found('<Passage about="war">\n\nText.\n\n</Passage>')).toHaveLength(2);
});

test('it can be kept with a reason', async () => {
  expect(await found('Text.', 'all through # keep: there is nothing else in it')).toEqual([]);
});

test('a .md file has no passages to ask for', async () => {
  expect(await found('Text.', undefined, 'posts/mine.md')).toEqual([]);
});
