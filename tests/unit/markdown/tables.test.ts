import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { tables } from '../../../src/markdown/tables.ts';

const html = async (source: string) =>
  (await markdownToHtml(source, { hastPlugins: [tables], features: { gfm: true } })).html;

const wordy =
  '| Draft | What it *said* | For whom |\n| --- | --- | --- |\n| One | A sentence that goes on for a while | Me |\n| Two | No |\n';

test('a table with sentences is marked, and each of its cells says the name of its column', async () => {
  const made = await html(wordy);
  expect(made).toMatch(/<table data-wordy(?:="")?>/);
  expect([...made.matchAll(/<td data-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
    'Draft',
    'What it said',
    'For whom',
    'Draft',
    'What it said',
    'For whom',
  ]);
});

test.each([
  ['of figures', '| a | b | c |\n| - | - | - |\n| 1 | 2 | 3 |\n'],
  ['of two columns', '| a | b |\n| - | - |\n| A sentence that goes on for a while | 2 |\n'],
  [
    'with a long name of a column only',
    '| a | b | A column with a long name |\n| - | - | - |\n| 1 | 2 | 3 |\n',
  ],
])('a table %s stays as it is', async (_, source) => {
  expect(await html(source)).not.toMatch(/data-/);
});
