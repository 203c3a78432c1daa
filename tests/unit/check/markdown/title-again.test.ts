import { expect, test } from 'vitest';
import { foundInText } from '../folder.ts';

test('a text that begins with its title is a warning, and --fix takes it away', async () => {
  expect(await foundInText('# A *kettle’s* day\n\nText.', { title: "A kettle's day" }))
    .toMatchInlineSnapshot(`
    [
      "warning 7:1 "# A *kettle’s* day": The text begins with its title, which the page shows above it already. | Take it away.",
    ]
  `);
  expect(await foundInText('A title\n===\n\nText.', { title: 'A title' }, 'posts/mine.md'))
    .toMatchInlineSnapshot(`
    [
      "warning 7:1 "A title": The text begins with its title, which the page shows above it already. | Take it away.",
    ]
  `);
});

test.each([
  ['another heading', '# Another\n\nText.'],
  ['the title further down', 'Text.\n\n# Mine'],
  ['no heading', 'Mine\n\nText.'],
])('%s is left alone', async (_, body) => {
  expect(await foundInText(body)).toEqual([]);
});
