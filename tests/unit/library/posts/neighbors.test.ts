import { describe, expect, test } from 'vitest';
import { neighborsOf } from '../../../../src/library/posts/neighbors.ts';
import { post, posts } from '../../make.ts';

describe('the neighbors of a post without a series', () => {
  // p1 is the newest.
  const list = posts(3);
  const of = (id: string) => {
    const { by, previous, next } = neighborsOf(post({ id }), list);
    return [by, previous?.id, next?.id];
  };

  test('are the one written before and the one written after', () => {
    expect(of('p2')).toEqual(['time', 'p3', 'p1']);
  });

  test('end at the newest and at the oldest', () => {
    expect(of('p1')).toEqual(['time', 'p2', undefined]);
    expect(of('p3')).toEqual(['time', undefined, 'p2']);
  });

  test('may be part of a series', () => {
    const [newest] = posts(1);
    const part = post({ id: 'part', series: 'letters', part: 1 });
    expect(neighborsOf(post({ id: 'p1' }), newest ? [newest, part] : []).previous?.id).toBe('part');
  });
});

describe('the neighbors of a part of a series', () => {
  const part = (id: string, number: number, pubDate: string) =>
    post({ id, series: 'letters', part: number, pubDate });
  const list = [
    post({ id: 'newest', pubDate: '2026-09-09' }),
    part('one', 1, '2026-08-08'),
    post({ id: 'between', series: 'walks', part: 2, pubDate: '2026-07-07' }),
    part('three', 3, '2026-06-06'),
    part('two', 2, '2026-05-05'),
  ];
  const of = (id: string) => {
    const { by, previous, next } = neighborsOf(post({ id, series: 'letters' }), list);
    return [by, previous?.id, next?.id];
  };

  test('are the parts before and after it, whenever these appeared', () => {
    expect(of('two')).toEqual(['series', 'one', 'three']);
  });

  test('end with the first and the last part, also when other posts are older or newer', () => {
    expect(of('one')).toEqual(['series', undefined, 'two']);
    expect(of('three')).toEqual(['series', 'two', undefined]);
  });

  test('pass over a part that may not be seen', () => {
    const seen = list.filter(({ id }) => id !== 'two');
    const { previous } = neighborsOf(post({ id: 'three', series: 'letters' }), seen);
    expect(previous?.id).toBe('one');
  });
});
