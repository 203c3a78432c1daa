import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from '../../../../src/library/format/reading-time.ts';

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
    ['nor one without a lock', 'See http://example.org/a/page for more', 3],
    ['words on both sides of a tag as two', 'One<br/>two', 2],
    ['and of a comment', 'One{/* not this */}two', 2],
  ])('are counted: %s', (_, text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('words of scripts that set no spaces between them', () => {
  test.each([
    ['ja', '八月はよく眠れない。', 5, 8],
    ['zh', '我今天很难过,也睡不着。', 5, 9],
    ['th', 'วันนี้ฉันเสียใจมาก', 3, 7],
  ])('are told apart by %s', (language, text, least, most) => {
    const count = countWords(text, language);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  test('beside words with spaces are counted too', () => {
    expect(countWords('The word 眠れない means three', 'en')).toBeGreaterThan(4);
  });
});

describe('the reading time by language', () => {
  test('7,280 Chinese characters take 18 to 24 minutes', () => {
    const minutes = readingMinutes('我今天很难过也睡不着'.repeat(728), 'zh-TW');
    expect(minutes).toBeGreaterThanOrEqual(18);
    expect(minutes).toBeLessThanOrEqual(24);
  });

  test('4,571 Japanese characters take about ten minutes', () => {
    expect(readingMinutes('あ'.repeat(4571), 'ja')).toBe(10);
  });

  test('a thousand words take longer in Arabic and Polish, where each says more', () => {
    const minutes = (language: string) => readingMinutes('word '.repeat(1000), language);
    expect(['ar', 'pl', 'en', 'el'].map(minutes)).toEqual([6, 5, 4, 4]);
  });

  test('Chinese words in an English text take the time of their characters', () => {
    expect(readingMinutes('我'.repeat(1660), 'en')).toBe(5);
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
