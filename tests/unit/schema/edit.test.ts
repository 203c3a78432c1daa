import { expect, test } from 'vitest';
import { lineEdit } from '../../../src/schema/edit.ts';

test.each([
  ['title: A: b', 'title: "A: b"', { column: 8, length: 4, text: '"A: b"' }],
  ['\tsrc: x', '  src: x', { column: 1, length: 1, text: '  ' }],
  ['title:Grief', 'title: Grief', { column: 7, length: 0, text: ' ' }],
  ['the same', 'the same', { column: 9, length: 0, text: '' }],
  ['aa', 'aaa', { column: 3, length: 0, text: 'a' }],
])('%j becomes %j by no more than what differs', (typed, mended, edit) => {
  expect(lineEdit(2, typed, mended)).toEqual({ line: 2, ...edit });
});
