import { describe, expect, test } from 'vitest';
import { codeFrame, partsOf } from '../../../../src/author/report/code-frame.ts';

const shown = (typed: string, column: number, length?: number, room = 40) =>
  codeFrame({ typed, column, length }, room)?.join('\n');

describe('a mark stands under what is meant', () => {
  test('for as long as it is', () => {
    expect(shown('A client of mine came.', 3, 14)).toMatchInlineSnapshot(`
      "A client of mine came.
        ^^^^^^^^^^^^^^"
    `);
  });

  test('under the word, when nobody says how long it is', () => {
    expect(shown('pubDate: 25/12/2026', 10)).toMatchInlineSnapshot(`
      "pubDate: 25/12/2026
               ^^^^^^^^^^"
    `);
  });

  test('where something is missing at the end', () => {
    expect(shown('title:', 7)).toMatchInlineSnapshot(`
      "title:
            ^"
    `);
  });

  test('after signs that fill two columns of a terminal, or none', () => {
    expect(shown('日本 👩‍👩‍👧 ❤️ here', 16, 4)).toMatchInlineSnapshot(`
      "日本 👩‍👩‍👧 ❤️ here
                 ^^^^"
    `);
    expect(shown('cafe\u0301 a\u200bb here', 11, 4)?.split('\n')[1]).toBe(`${' '.repeat(8)}^^^^`);
  });

  test('after tabs, which are shown as two spaces', () => {
    expect(shown('\t\ttitle: x', 3, 5)).toMatchInlineSnapshot(`
      "    title: x
          ^^^^^"
    `);
  });
});

describe('of a long line only the part around the mark is shown', () => {
  const long = `${'word '.repeat(30)}MARKED ${'after '.repeat(30)}`.trim();

  test('in its middle', () => {
    expect(shown(long, long.indexOf('MARKED') + 1, 6)).toMatchInlineSnapshot(`
      "… word word word MARKED after after af …
                       ^^^^^^"
    `);
  });

  test('at its start and its end', () => {
    expect(shown(long, 1, 4)).toMatchInlineSnapshot(`
      "word word word word word word word w …
      ^^^^"
    `);
    expect(shown(long, long.length - 4, 5)).toMatchInlineSnapshot(`
      "…  after after after after after after
                                       ^^^^^"
    `);
  });

  test('also when the mark is longer than the room', () => {
    const [line = '', mark = ''] = shown(long, 1, 300)?.split('\n') ?? [];
    expect([line.length, mark.length]).toEqual([38, 36]);
  });

  test('and never more than there is room for, wherever the mark is', () => {
    for (let column = 1; column <= long.length + 1; column += 1) {
      const [line = '', mark = ''] = shown(long, column)?.split('\n') ?? [];
      expect(line.length).toBeLessThanOrEqual(42);
      const under = [...line].slice(mark.indexOf('^'), mark.length).join('');
      expect(long.slice(column - 1).startsWith(under.replace(/ …$/, ''))).toBe(true);
    }
  });
});

test('what would steer the terminal is shown as a dot', () => {
  expect(shown('a\u001b[31mb\u202ec', 1, 1)?.split('\n')[0]).toBe('a·[31mb·c');
});

test('a problem of a whole file, or in an empty line, has no line to show', () => {
  expect(codeFrame({ column: 1 }, 40)).toBeUndefined();
  expect(shown('   ', 1)).toBeUndefined();
});

test('a page shows the same parts with a mark of its own', () => {
  const about = { typed: 'title: Grief: a guide', column: 8, length: 14 };
  expect(partsOf(about, 40)).toEqual({ before: 'title: ', marked: 'Grief: a guide', after: '' });
  expect(partsOf({ ...about, length: 5 }, 16)).toEqual({
    before: '… le: ',
    marked: 'Grief',
    after: ': a …',
  });
  expect(partsOf({ typed: 'title:', column: 7 }, 40)).toEqual({ before: 'title:', marked: '', after: '' });
});
