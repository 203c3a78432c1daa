import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/library/content/content.ts';
import { contentWith, fixedText, foundInText, post } from '../folder.ts';

const files = ['posts/mine.md', 'posts/mine.mdx'] as const;

describe.each(files)('what can only be meant in one way is mended, in %s', (file) => {
  test.each([
    ['**Bold with a blank after **and on.', '**Bold with a blank after** and on.'],
    ['See ** the bold** words.', 'See **the bold** words.'],
    ['- **x ** y', '- **x** y'],
    ['__so __ it is', '__so__ it is'],
    ['~~gone ~~ now', '~~gone~~ now'],
    ['这是**重要。**文字', '这是<strong>重要。</strong>文字'],
    ['A [link] (https://example.net/).', 'A [link](https://example.net/).'],
    ['A [link] (./seen.mdx).', 'A [link](./seen.mdx).'],
    ['A [link](https://example.net/a b).', 'A [link](https://example.net/a%20b).'],
    ['A (link)[https://example.net/].', 'A [link](https://example.net/).'],
    ['##A part\n\nText.', '## A part\n\nText.'],
    ['Bring:\n• bread\n•\tsalt', 'Bring:\n- bread\n- salt'],
    ['-bread\n-salt', '- bread\n- salt'],
    ['1.bread\n2.salt', '1. bread\n2. salt'],
    ['Text.\\\n\nMore.\\', 'Text.\n\nMore.'],
    ["She said ``so'' twice.", 'She said "so" twice.'],
    ['| a | b |\n| - |\n| c | d |', '| a | b |\n| - | - |\n| c | d |'],
  ])('%j', async (typed, after) => {
    const fixed = await fixedText(typed, {}, file);
    expect(fixed).toBe(after);
    expect((await foundInText(typed, {}, file)).length).toBeGreaterThan(0);
    expect(await foundInText(fixed, {}, file)).toEqual([]);
  });
});

test('what is said of it, and what to type', async () => {
  const body = [
    '**Bold with a blank after **and on.',
    'Half **of it.',
    'A [link](./see n.mdx) and [one](./a file.md).',
    'A [link][nowhere].',
    'Before `tis done.',
    '| a | b |\n| c | d |',
  ];
  expect(await foundInText(body.join('\n\n'))).toMatchInlineSnapshot(`
    [
      "warning 7:1 "**Bold with a blank after **": "**Bold with a blank after **" does not become bold: a blank stands beside the signs, on the inside. Readers would see the signs. | Type: **Bold with a blank after**",
      "warning 9:6 "**": "**" stands alone here: nothing becomes bold, and readers would see the signs. | Take it away, or put the other ** where the words begin or end. If readers are to see it, type: \\*\\*",
      "warning 11:3 "[link](./see n.mdx)": This is no link: an address can hold no blank. | Type: [link](./seen.mdx)",
      "warning 11:27 "[one](./a file.md)": This is no link: an address can hold no blank. This link leads to "./a file.md", and there is no such text. | Look for its name in the folder "posts".",
      "warning 13:3 "[link][nowhere]": This is no link: nothing says what address "nowhere" has. | Add a line of its own at the end: [nowhere]: https://…",
      "warning 15:8 "\`": A backtick stands alone here, and readers would see it. | For an apostrophe type ' in its place. For code put another where the code ends. If readers are to see it, type: \\\`",
      "warning 17:1 "| a | b |": This is no table: a line of hyphens is missing under its first line. | Put a line under it: | - | - |",
    ]
  `);
});

test('two pairs in one paragraph are mended each by itself, and half a pair is left to the author', async () => {
  expect(await fixedText('**a **b and **c **d')).toBe('**a** b and **c** d');
  expect(await fixedText('**a **b and **c')).toBe('**a **b and **c');
});

describe.each(files)('nothing is said in %s of', (file) => {
  test.each([
    [
      'Markdown that is Markdown',
      '**bold**, __bold__, ~~gone~~, `code`, [a](./seen.mdx), [b][c]\n\n[c]: ./seen.mdx',
    ],
    ['letters that are hidden', 'f**k it, and sh*t.'],
    ['powers, blanks to fill in, stars', '2 ** 3 ** 4, Name: __ Day: __ ______, * and *** and ****.'],
    ['names in programs', 'snake__case and a__b'],
    ['what is typed with a backslash', '\\*\\*a \\*\\* \\~~b \\~~ \\`c \\[d] (https://example.net/)'],
    ['words in brackets', 'She wrote [so] (in March) and [sic](see below) and [1][2] and (so)[1].'],
    ['somebody who speaks', '– Yes.\n– No.\n\n— Why?\n— So.'],
    ['a minus and a decimal', '-5 degrees\n-7 degrees\n\n1.5 liters\n2.5 liters'],
    ['bars in a sentence', '| this is said between bars |\n\nA | B'],
    ['code', '`**a **` and\n\n```\n##a\n• b\n**c **\n```'],
    ['a backslash that breaks a line', 'One\\\ntwo.'],
    ['a table', '| a | b |\n| - | - |\n| c | d |'],
    ['an address with signs', 'https://example.net/a__b__c and <https://example.net/~~e~~>'],
  ])('%s', async (_, body) => {
    expect(await foundInText(body, {}, file)).toEqual([]);
  });
});

test('a link to a file with blanks and brackets in its name, as browsers save a second copy, is told with the address', async () => {
  const text = post({}, 'See [it](./my sheet (1).txt) (and more).');
  const folder = await contentWith({ 'posts/mine.mdx': text, 'posts/my sheet (1).txt': 'A sheet.' });
  const diagnostics = await checkContent(await readContent(folder), '2026-11-22');
  const mends = diagnostics.filter(({ file }) => file === 'posts/mine.mdx').map(({ help }) => help);
  expect(mends).toEqual(['Type: [it](./my%20sheet%20%281%29.txt)']);
});
