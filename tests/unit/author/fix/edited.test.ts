import { expect, test } from 'vitest';
import { edited, linesOf } from '../../../../src/author/fix/edited.ts';

const at = (line: number, column: number, length: number, text: string) => ({ line, column, length, text });

test('several edits of one line are made where they were meant, in whatever order they come', () => {
  expect(edited('one two three', [at(1, 9, 5, '3'), at(1, 1, 3, '1')])).toBe('1 two 3');
});

test('byte order mark and line ends of every kind stay', () => {
  const text = '\uFEFFone\r\ntwo\rthree\nfour';
  expect(edited(text, [at(1, 1, 3, '1'), at(3, 1, 0, '→'), at(4, 1, 4, '')])).toBe(
    '\uFEFF1\r\ntwo\r→three\n',
  );
  expect(linesOf(text)).toEqual(['one', 'two', 'three', 'four']);
});

test('of two edits that touch only the first is made, and none that reaches past its line', () => {
  expect(edited('abcdef', [at(1, 1, 3, 'X'), at(1, 3, 2, 'Y')])).toBe('Xdef');
  expect(edited('abc\ndef', [at(1, 2, 9, 'X'), at(5, 1, 1, 'Y')])).toBe('abc\ndef');
});
