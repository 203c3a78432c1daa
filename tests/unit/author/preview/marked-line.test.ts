import { expect, test } from 'vitest';
import { markedLine } from '../../../../src/author/preview/marked-line.ts';

const shown = (text: string, line?: number, column?: number) => {
  const found = markedLine(text, line, column);
  return found && `${found.line}: ${found.before}<${found.marked}>${found.after}`;
};

test('the word at the place is marked', () => {
  expect(shown('one\ntwo words here\n', 2, 5)).toBe('2: two <words> here');
});

test('without a column, the whole line is marked, its indentation left out', () => {
  expect(shown('  a line  \n', 1)).toBe('1:   <a line>  ');
});

test('Windows line ends are no part of a line', () => {
  expect(shown('one\r\ntwo\r\n', 2, 1)).toBe('2: <two>');
});

test('a place past the end of the line marks nothing, and shows the line', () => {
  expect(shown('short', 1, 99)).toBe('1: short<>');
});

test('a long line is shown around the place', () => {
  const found = markedLine(`${'a '.repeat(100)}here${' b'.repeat(100)}`, 1, 201);
  expect(found).toMatchObject({ marked: 'here' });
  expect(found?.before.length).toBe(61);
  expect(found?.after.length).toBe(81);
});

test('a line that is empty or not there is not shown', () => {
  expect(shown('one\n\n', 2, 1)).toBeUndefined();
  expect(shown('one', 7, 1)).toBeUndefined();
  expect(shown('one')).toBeUndefined();
});
