import { describe, expect, test } from 'vitest';
import { fixedText, foundIn, foundInText, post } from '../folder.ts';

describe('a sign that nobody can see, in prose', () => {
  test.each([
    ['a soft return', 'One line.\vAnother.', 'One line.<br>Another.'],
    ['an end of a line as Unicode has it', 'One line.\u2028Another.', 'One line.<br>Another.'],
    ['one at the end of a line', 'One line.\v\nAnother.', 'One line.\nAnother.'],
    ['a curly mark of an old file', 'It\u0092s \u0093so\u0094 \u0096 or\u0085', 'It’s “so” – or…'],
    ['what no text needs', 'A\u0000 b\u0001c\u001b\ufffed\u007f\f', 'A bcd'],
    ['a soft return in code', 'Code: `a\vb`.', 'Code: `a b`.'],
    ['a soft return in a tag', 'A <b title="a\vb">c</b>.', 'A <b title="a b">c</b>.'],
  ])('is mended: %s', async (_, typed, mended) => {
    const found = await foundInText(typed);
    expect(found).not.toEqual([]);
    expect(found.filter((text) => !text.startsWith('warning'))).toEqual([]);
    expect(await fixedText(typed)).toBe(mended);
    expect(await foundInText(mended)).toEqual([]);
  });

  test('is told once for each kind, at the first, and how many there are', async () => {
    expect(await foundInText('It\u0092s late.\n\nIt\u0092s \u0093so\u0094.\vAnd\u0001 so.')).toEqual([
      'warning 7:3 "\u0092": A sign stands here that nobody can see, from a file of an earlier Windows. There are 4 of the kind. | "npm run check -- --fix" mends them, and shows them before.',
      'warning 9:11 "\v": A line break of a word processor stands here, which nobody can see. | Type in its place: <br>',
      'warning 9:15 "\u0001": A sign stands here that nobody can see, and that no text needs. | Take it away.',
    ]);
  });
});

test('above a text and in a data file it is an error, with its place', async () => {
  const found = await foundIn({
    'posts/mine.mdx': post({ title: 'A title\vwith a return', description: 'It\u0092s so.' }),
    'series.yaml': 'finding-a-place:\n  title: Finding\u2028a place\n  description: D\u0000.\n',
  });
  expect(found).toEqual([
    'error posts/mine.mdx:2:15 "\v": A line break of a word processor stands here, which nobody can see. | Take it away, and type a space.',
    'error posts/mine.mdx:3:16 "\u0092": A sign stands here that nobody can see, from a file of an earlier Windows. | Type in its place: ’',
    'error series.yaml:2:17 "\u2028": A line break of a word processor stands here, which nobody can see. | Take it away, and type a space.',
    'error series.yaml:3:17 "\u0000": A sign stands here that nobody can see, and that no text needs. | Take it away.',
  ]);
});

test('in a draft it holds nothing back', async () => {
  const [found, ...others] = await foundIn({
    'posts/mine.mdx': post({ title: 'Mine\u0001', draft: 'true' }),
  });
  expect(others).toEqual([]);
  expect(found).toMatch(/^error posts\/mine\.mdx:2:12/);
});
