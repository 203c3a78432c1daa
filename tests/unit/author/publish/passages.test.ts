import { expect, test } from 'vitest';
import { passagesBetween, saysElse, type Piece } from '../../../../src/author/publish/passages.ts';

const marked = (pieces: readonly Piece[] | undefined) =>
  pieces?.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
const told = (before: string, after: string) =>
  passagesBetween(before, after).map(({ was, is }) => [marked(was), marked(is)]);

test('a paragraph that changed stands beside what it was, with the words that differ', () => {
  expect(
    told(
      'One.\n\nIt sings in the morning, and stops.\n\nLast.',
      'One.\n\nIt sings at night, and stops.\n\nLast.',
    ),
  ).toEqual([['It sings [in the morning, ]and stops.', 'It sings [at night, ]and stops.']]);
});

test('what was taken out and what is new stand alone, however lines end', () => {
  expect(told('One.\r\n\r\nTwo of them.\r\n\r\nThree.', 'One.\n\nThree.\n\nSomething quite other.')).toEqual([
    ['[Two of them.]', undefined],
    [undefined, '[Something quite other.]'],
  ]);
  expect(told('Same.\n\n\n  And so on.', 'Same.\n\nAnd so on.\n')).toEqual([]);
});

test.each([
  ['a slip of the pen', 'Somebody recieves it.', 'Somebody receives it.', false],
  ['marks and capitals', 'It is so — "yes".', 'it is *so*, “yes”.', false],
  ['a short word', 'It is not so.', 'It is now so.', true],
  ['a number', 'Take 50000 of them.', 'Take 50001 of them.', true],
  ['another word', 'It sings in the morning.', 'It sings in the evening.', true],
  ['a word more', 'It sings.', 'It never sings.', true],
])('%s is another meaning or none', (_, before, after, is) => {
  expect(passagesBetween(before, after).some(saysElse)).toBe(is);
});
