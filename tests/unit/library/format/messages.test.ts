import { describe, expect, test } from 'vitest';
import { bytesIn, fill, lengthIn, list, plural } from '../../../../src/library/format/messages.ts';

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

  test.each([
    ['a number in parts', 'الاتصال بـ {value}', '116 123', 'الاتصال بـ \u2066116 123\u2069'],
    ['an address', 'צ׳אט: {value}', 'line.example.org', 'צ׳אט: \u2066line.example.org\u2069'],
    ['a number alone not: it has one direction', 'الصفحة {value}', '21', 'الصفحة 21'],
    ['words of its own direction not', 'נבדק ב־{value}', '1 בנובמבר 2026', 'נבדק ב־1 בנובמבר 2026'],
  ])('keeps from being turned round in a text from right to left: %s', (_, text, value, said) => {
    expect(fill(text, { value })).toBe(said);
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

test('a size is said as people of a language say it, and never as nothing', () => {
  expect([12, 999, 85_400, 999_499, 999_500, 1_249_000].map((bytes) => bytesIn(bytes, 'en'))).toEqual([
    '1 kB',
    '1 kB',
    '85 kB',
    '999 kB',
    '1 MB',
    '1.2 MB',
  ]);
  expect(bytesIn(1_249_000, 'fr')).toBe('1,2\u202fMo');
});

test('a length is said in seconds or in whole minutes, in a language, and never as nothing', () => {
  expect([0.2, 1, 40.4, 59.6, 150, 3000].map((seconds) => lengthIn(seconds, 'en'))).toEqual([
    '1 second',
    '1 second',
    '40 seconds',
    '1 minute',
    '3 minutes',
    '50 minutes',
  ]);
  expect(lengthIn(150, 'de')).toBe('3 Minuten');
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
