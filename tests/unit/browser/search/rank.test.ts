import { describe, expect, it } from 'vitest';
import { ranked, type Found } from '../../../../src/browser/search/rank.ts';

const hits = (ids: string, score = 1) =>
  new Map(
    ids
      .split(' ')
      .filter(Boolean)
      .map((id) => [id, { result: { id, score, data: async () => ({}) }, score }] as const),
  );
const part = (direct: string, under: Readonly<Record<string, string>> = {}, telling = false): Found => ({
  direct: hits(direct),
  under: Object.entries(under).map(([word, ids]) => ({ word, hits: hits(ids) })),
  telling,
});
const order = (...parts: readonly Found[]) => ranked(parts, 20).posts.map(({ id }) => id);

describe('posts are put in order', () => {
  it('those that have all of the query, and where these are many no others', () => {
    expect(order(part('a b c d'), part('b c d'))).toEqual(['b', 'c', 'd']);
    expect(ranked([part('a b'), part('c')], 20).whole).toBe(false);
    expect(ranked([part('a b'), part('b')], 20).whole).toBe(true);
  });

  it('where they are few, those that lack a part of it follow', () => {
    expect(order(part('a b'), part('b'))).toEqual(['b', 'a']);
  });

  it('what was typed before what stands for it, the nearest first, and says by which word', () => {
    const { posts } = ranked([part('a', { near: 'b', far: 'c a' })], 20);
    expect(posts.map(({ id, under }) => [id, under])).toEqual([
      ['a', undefined],
      ['b', 'near'],
      ['c', 'far'],
    ]);
  });

  it('by the words of the field, where there are some: other words only help to choose', () => {
    const field = part('a b c', {}, true);
    expect(order(field, part('c d'))).toEqual(['c', 'a', 'b']);
  });

  it('nothing, when nothing was found', () => {
    expect(ranked([part('')], 20)).toEqual({ posts: [], whole: false });
    expect(ranked([], 20).posts).toEqual([]);
  });
});
