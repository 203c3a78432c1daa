import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/library/content/yaml.ts';

const text = [
  'title: "A title" # shown large',
  'pubDate: 2026-13-45',
  'topics: [grief, shame]',
  'empty:',
  'cover:',
  '  src: ./a.jpg',
  'revisions:',
  '  - date: 2026-01-01',
  '    note: |',
  '      One',
  '      Two',
  '',
].join('\n');
const yaml = readYaml(text, 2);

describe('YAML', () => {
  test('leaves dates the text that was typed', () => {
    expect(yaml.value).toMatchObject({ pubDate: '2026-13-45', revisions: [{ date: '2026-01-01' }] });
  });

  test('takes yes, no, on and off for words, and only true and false for what they are', () => {
    expect(readYaml('a: yes\nb: off\nc: true').value).toEqual({ a: 'yes', b: 'off', c: true });
  });

  test('names the first place that it cannot read', () => {
    expect(readYaml('a: 1\nb: c: d\n', 2).errors[0]).toMatchObject({ line: 3, column: 4 });
  });
});

describe('a value has a place', () => {
  test.each([
    [['title'], 2, 8, 9],
    [['topics', 1], 4, 17, 5],
    [['cover'], 6, 1, 5],
    [['cover', 'src'], 7, 8, 7],
    [['revisions', 0, 'date'], 9, 11, 10],
  ])('%j', (path, line, column, length) => {
    expect(yaml.placeOf(path)).toEqual({ line, column, length });
  });

  test('and one that is not there has that of what is around it', () => {
    expect(yaml.placeOf(['cover', 'alt'])).toEqual({ line: 6, column: 1, length: 5 });
    expect(yaml.placeOf(['nothing'])).toEqual({ line: 2, column: 1 });
  });

  test('and so has a name', () => {
    expect(yaml.placeOfKey(['cover'], 'src')).toEqual({ line: 7, column: 3, length: 3 });
  });
});

describe('a value can be typed anew in its line', () => {
  test.each([
    [['title'], 'title: x # shown large'],
    [['topics', 0], 'topics: [x, shame]'],
    [['empty'], 'empty: x'],
    [['cover', 'src'], '  src: x'],
    [['revisions', 0, 'date'], '  - date: x'],
  ])('%j', (path, line) => {
    expect(yaml.typedAt(path)?.instead('x')).toBe(line);
  });

  test('a name too', () => {
    expect(yaml.typedKey([], 'topics')?.instead('x')).toBe('x: [grief, shame]');
  });

  test('but not when it fills several lines, or is not there', () => {
    expect(yaml.typedAt(['revisions', 0, 'note'])?.instead('x')).toBeUndefined();
    expect(yaml.typedAt(['nothing'])).toBeUndefined();
  });
});

describe('YAML that is meant to do harm does none', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const name of 'bcdefgh') {
    const before = String.fromCharCode(name.charCodeAt(0) - 1);
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  test.each([
    ['names that multiply', bomb.join('\n')],
    ['a name that leads nowhere', 'title: *Grief'],
    ['thousands of brackets', `a: ${'['.repeat(50_000)}`],
    ['thousands of braces', '{'.repeat(50_000)],
    ['thousands of lists', '- '.repeat(20_000)],
  ])('%s', (_, text) => {
    const { value, errors } = readYaml(text);
    expect(value).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
  });
});
