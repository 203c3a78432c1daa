import { expect, test } from 'vitest';
import { wordsOverYears } from '../../../../src/library/desk/desk-words.ts';
import type { Visibility } from '../../../../src/library/content/visibility.ts';

const topic = (id: string) => ({
  id,
  title: id.toUpperCase(),
  description: 'D.',
  drawing: 'water' as const,
  href: '',
  also: [],
  aliases: [],
});
const post = (id: string, pubDate: string, body: string, visibility: Visibility = 'public') => ({
  topic: topic(id),
  pubDate,
  body,
  visibility,
});

test('words are counted by main topic and year, years without a post included', () => {
  const posts = [
    post('a', '2022-05-01', 'one two three'),
    post('a', '2024-05-01', 'one'),
    post('b', '2024-06-01', 'one two'),
    post('a', '2024-07-01', 'many words of a draft', 'draft'),
  ];
  expect(wordsOverYears([topic('a'), topic('b'), topic('c')], posts)).toEqual({
    years: ['2022', '2023', '2024'],
    topics: [
      { id: 'a', title: 'A', total: 4, words: [3, 0, 1] },
      { id: 'b', title: 'B', total: 2, words: [0, 0, 2] },
      { id: 'c', title: 'C', total: 0, words: [0, 0, 0] },
    ],
    most: 3,
  });
});

test('a blog without a post has no years', () => {
  expect(wordsOverYears([topic('a')], [])).toMatchObject({ years: [], most: 0 });
});
