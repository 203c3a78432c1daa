import { expect, test } from 'vitest';
import { momentsOf } from '../../../../src/outputs/feeds/moments.ts';

const post = (id: string, pubDate: string, more: { order?: number; revised?: string } = {}) => ({
  id,
  pubDate,
  revised: undefined,
  ...more,
});
const said = (posts: readonly ReturnType<typeof post>[]) =>
  Object.fromEntries(
    [...momentsOf(posts, 'UTC')].map(([id, { published, updated }]) => [
      id,
      [published.toISOString(), updated.toISOString()],
    ]),
  );

test('a post that came after another of its day is a minute later, and changed when it came', () => {
  expect(said([post('one', '2026-01-02', { order: 1 }), post('two', '2026-01-02', { order: 2 })])).toEqual({
    one: ['2026-01-02T00:00:00.000Z', '2026-01-02T00:00:00.000Z'],
    two: ['2026-01-02T00:01:00.000Z', '2026-01-02T00:01:00.000Z'],
  });
});

test('no two posts share the moment of their last change, and what is not revised keeps its own', () => {
  const posts = [
    post('a', '2026-01-01', { revised: '2026-03-01' }),
    post('b', '2026-01-02', { revised: '2026-03-01' }),
    post('c', '2026-03-01'),
    post('d', '2026-03-01'),
  ];
  const all = said(posts);
  const updated = Object.values(all).map(([, moment]) => moment);
  expect(new Set(updated).size).toBe(posts.length);
  expect(updated.every((moment) => moment?.startsWith('2026-03-01T00:00:0'))).toBe(true);
  expect(all['d']).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z']);
});

test('a post has the same moments whatever comes after it, in whatever order the posts are read', () => {
  const posts = [
    post('a', '2026-01-01', { revised: '2026-03-01' }),
    post('b', '2026-01-02', { revised: '2026-03-01' }),
  ];
  const later = [...posts, post('c', '2026-04-01', { revised: '2026-05-01' })];
  expect(said(later)).toMatchObject(said(posts));
  expect(said(later.toReversed())).toEqual(said(later));
});

test('a revision of the day on which a post came changes nothing', () => {
  expect(said([post('a', '2026-01-01', { revised: '2026-01-01' })])['a']).toEqual([
    '2026-01-01T00:00:00.000Z',
    '2026-01-01T00:00:00.000Z',
  ]);
});
