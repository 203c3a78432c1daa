import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../src/library/reading-time.ts';

describe('the words of a Markdown text', () => {
  test.each([
    ['plain words', 'One two three.', 3],
    ['nothing', '', 0],
    ['a word with an apostrophe or a hyphen as one', "It’s a twenty-one-year-old's", 3],
    ['numbers', 'in 2026', 2],
    ['words of other scripts', 'дерево и élan', 3],
    ['emphasis and headings without their marks', '## A *bold* word', 3],
    ['a link by its words', 'See [the limits](/limits/ "Limits").', 3],
    ['a picture by what it shows', '![A door](./door.jpg)', 2],
    [
      'what stands in a component, without its tags',
      '<Figure caption="A caption">\n\nA door.\n\n</Figure>',
      2,
    ],
    ['no comment', 'Before {/* not\nthis one */} after', 2],
    ['no HTML comment', 'Before <!-- not this --> after', 2],
    ['all of them after a <3, which is no tag', 'I <3 this. And so <em>on</em>', 6],
    ['no address of a reference', 'See [it][1].\n\n[1]: https://example.org/a/page', 4],
    ['no bare address', 'See https://example.org/a/page for more', 3],
  ])('are counted: %s', (_, text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('the reading time', () => {
  const minutes = (words: number) => readingMinutes('word '.repeat(words));

  test('is at least one minute', () => {
    expect(minutes(0)).toBe(1);
    expect(minutes(20)).toBe(1);
  });

  test('is the nearest whole minute at 238 words a minute', () => {
    expect(minutes(238 * 1.5 - 1)).toBe(1);
    expect(minutes(238 * 1.5)).toBe(2);
    expect(minutes(2380)).toBe(10);
  });
});
