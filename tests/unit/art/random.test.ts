import { describe, expect, test } from 'vitest';
import { hash, roll } from '../../../src/art/random.ts';

describe('chance from a text', () => {
  test('the hash is the low half of cyrb53, as its author lists it', () => {
    expect(hash('a')).toBe(7929297801672961 % 2 ** 32);
    expect(hash('revenge')).toBe(4051478007546757 % 2 ** 32);
  });

  test('one seed gives one stream, another seed another', () => {
    const stream = (seed: number) => {
      const { between } = roll(seed);
      return Array.from({ length: 8 }, () => between(0, 1));
    };
    expect(stream(7)).toEqual(stream(7));
    expect(stream(7)).not.toEqual(stream(8));
  });

  test('numbers keep within their bounds and come from all over them', () => {
    const { between } = roll(1);
    const numbers = Array.from({ length: 1000 }, () => between(2, 4));
    expect(numbers.filter((number) => number < 2 || number >= 4)).toEqual([]);
    expect(numbers.filter((number) => number < 3).length).toBeGreaterThan(400);
    expect(numbers.filter((number) => number < 3).length).toBeLessThan(600);
  });

  test('a choice takes each of its things now and then', () => {
    const { one } = roll(1);
    expect(new Set(Array.from({ length: 100 }, () => one('a', 'b', 'c')))).toEqual(new Set(['a', 'b', 'c']));
  });
});
