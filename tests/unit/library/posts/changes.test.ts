import { expect, test } from 'vitest';
import { byMonth, changesOf } from '../../../../src/library/posts/changes.ts';
import { post } from '../../make.ts';

const posts = [
  post({
    id: 'a',
    revisions: [
      { date: '2026-10-05', note: 'one' },
      { date: '2026-11-02', note: 'two' },
    ],
  }),
  post({
    id: 'b',
    revisions: [
      { date: '2026-11-02', note: 'three' },
      { date: '2025-11-30', note: 'four' },
    ],
  }),
  post({ id: 'c' }),
];

test('the revisions of all posts come newest first, those of one day in the order of the posts', () => {
  expect(changesOf(posts).map(({ date, note, post: { id } }) => [date, id, note])).toEqual([
    ['2026-11-02', 'a', 'two'],
    ['2026-11-02', 'b', 'three'],
    ['2026-10-05', 'a', 'one'],
    ['2025-11-30', 'b', 'four'],
  ]);
});

test('they are grouped by month, the same month of two years apart', () => {
  expect(byMonth(changesOf(posts)).map(({ month, changes }) => [month, changes.length])).toEqual([
    ['2026-11-01', 2],
    ['2026-10-01', 1],
    ['2025-11-01', 1],
  ]);
});
