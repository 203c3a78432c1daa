import { describe, expect, test } from 'vitest';
import { fill, list, plural } from '../../../src/library/wording.ts';

describe('filling in', () => {
  test('puts each value in its place, as often as that stands there', () => {
    expect(fill('{part} of {total}, {part}', { part: 2, total: 'three' })).toBe('2 of three, 2');
  });

  test('leaves a place for which there is no value', () => {
    expect(fill('{part} of {total}', { part: 1 })).toBe('1 of {total}');
  });

  test('fills in nothing and zero as they are', () => {
    expect(fill('<{a}{b}>', { a: '', b: 0 })).toBe('<0>');
  });

  test('does not look into what it filled in', () => {
    expect(fill('{title}, {year}', { title: 'The {year} and $& of $1', year: 2026 })).toBe(
      'The {year} and $& of $1, 2026',
    );
  });
});

describe('a number', () => {
  const posts = { one: '{count} post', other: '{count} posts' };

  test.each([
    [0, '0 posts'],
    [1, '1 post'],
    [2, '2 posts'],
  ])('of %i takes its form in English', (count, text) => {
    expect(plural(posts, count, 'en')).toBe(text);
  });

  test('takes the forms that another language has', () => {
    const forms = {
      one: '{count} wpis',
      few: '{count} wpisy',
      many: '{count} wpisów',
      other: '{count} wpisu',
    };
    expect([1, 3, 5, 22].map((count) => plural(forms, count, 'pl'))).toEqual([
      '1 wpis',
      '3 wpisy',
      '5 wpisów',
      '22 wpisy',
    ]);
  });

  test('takes the form for all others where its own is missing', () => {
    expect(plural({ other: '{count} post' }, 1, 'en')).toBe('1 post');
  });

  test('is written as the language writes it', () => {
    expect(plural(posts, 1234, 'en')).toBe('1,234 posts');
    expect(plural(posts, 1234, 'de')).toBe('1.234 posts');
  });
});

describe('a list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j has no comma before its last item in English', (items, text) => {
    expect(list(items, 'en')).toBe(text);
  });

  test('is joined as another language does', () => {
    expect(list(['a', 'b', 'c'], 'es')).toBe('a, b y c');
    expect(list(['a', 'b', 'c'], 'en-US')).toBe('a, b, and c');
  });
});
