import { describe, expect, test } from 'vitest';
import { fixedText, foundInText } from '../folder.ts';

test('a number without its note, a note without its number, and one note twice', async () => {
  const body = 'A word[^1], another[^2] and more[^2].\n\n[^2]: Two.\n\n[^3]: Three.\n\n[^2]: Two again.';
  expect(await foundInText(body)).toMatchInlineSnapshot(`
    [
      "warning 7:7 "[^1]": There is no note "1", and readers would see the brackets. | Add a line of its own at the end: [^1]: The note.",
      "warning 11:1 "[^3]: Three.": No number in the text leads to this note, so no reader sees it. | Type [^3] in the text where it belongs, or take the note away.",
      "warning 13:1 "[^2]: Two again.": There is a note "2" already, and readers see only the first. | Give it a name of its own, here and in the text: [^2-2]",
    ]
  `);
});

describe('what can only be meant in one way is mended', () => {
  test.each([
    [
      'A word[^long name] and[^long name].\n\n[^long name]: Spaces.',
      'A word[^long-name] and[^long-name].\n\n[^long-name]: Spaces.',
    ],
    ['A word[^a b].\n\n[^a b]: Two words.', 'A word[^a-b].\n\n[^a-b]: Two words.'],
    ['A word[^1].\n\n[^1] The note.', 'A word[^1].\n\n[^1]: The note.'],
    ['> A word[^1].\n>\n> [^1] The note.', '> A word[^1].\n>\n> [^1]: The note.'],
  ])('%j', async (typed, after) => {
    expect(await fixedText(typed)).toBe(after);
    expect((await foundInText(typed)).length).toBeGreaterThan(0);
    expect(await foundInText(after)).toEqual([]);
  });
});

test('what is said of a name with a blank, and of a missing colon', async () => {
  expect(await foundInText('A[^a b].\n\n[^a b]: Spaces.\n\nB[^1].\n\n[^1] One.')).toMatchInlineSnapshot(`
    [
      "warning 9:1 "[^a b]": The name of a note can hold no blank, so this is none. | Type [^a-b] in its place, here and where it is named in the text.",
      "warning 13:1 "[^1]": This would be the note "1", but there is no colon after its name. | Type: [^1]:",
    ]
  `);
});

test.each([
  ['notes as they should be', 'A[^1] b[^Two] c[^1].\n\n[^1]: One.[^two]\n\n[^Two]: Two.'],
  ['a note of several paragraphs', 'A[^1].\n\n[^1]: One.\n\n    Two.'],
  ['what is typed with a backslash', 'A\\[^1] and [\\^2].'],
  ['code', '`[^1]` and\n\n```\n[^1]: x\n```'],
])('%s are left alone', async (_, body) => {
  expect(await foundInText(body)).toEqual([]);
});
