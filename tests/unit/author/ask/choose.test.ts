import { expect, test } from 'vitest';
import { choiceOf, numbered, oneOf } from '../../../../src/author/ask/choose.ts';

const options = [
  { id: 'grief', label: 'Grief' },
  { id: 'words', label: 'Finding words' },
  { id: 'practice', label: 'How I work, and why' },
];
const chosen = (answer: string, most = 3) => {
  const heard = choiceOf(options, most)(answer);
  return 'value' in heard ? heard.value.map(({ id }) => id).join(' ') : heard.again;
};

test('a list is numbered from one', () => {
  expect(numbered(options)).toEqual(['  1  Grief', '  2  Finding words', '  3  How I work, and why']);
});

test.each([
  ['2', 'words'],
  ['2, 1', 'words grief'],
  ['1 3', 'grief practice'],
  ['1,1', 'grief'],
  ['grief', 'grief'],
  ['GRIEF and finding words', 'grief words'],
  ['How I work, and why', 'practice'],
  ['grif', 'grief'],
  ['', 'Type a number from 1 to 3, or a name.'],
  ['0', '"0" is not in the list. Type a number from 1 to 3.'],
  ['4', '"4" is not in the list. Type a number from 1 to 3.'],
  ['1, houses', '"houses" is not in the list. Type a number from 1 to 3.'],
])('"%s" is heard as "%s"', (answer, expected) => {
  expect(chosen(answer)).toBe(expected);
});

test('no more are taken than may be', () => {
  expect(chosen('1, 2, 3', 2)).toBe('Choose 2 at most.');
  expect(oneOf(options)('1, 2')).toEqual({ again: 'Choose one.' });
  expect(oneOf(options)('3')).toEqual({ value: options[2] });
});
