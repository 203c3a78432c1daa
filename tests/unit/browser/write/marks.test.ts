import { EditorState, type StateCommand } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import {
  bold,
  heading,
  italic,
  list,
  note,
  numbered,
  part,
  quotation,
} from '../../../../src/browser/write/marks.ts';

/** What a command makes of a text in which `‹` and `›` stand around what is chosen. */
function made(text: string, command: StateCommand): string {
  const from = text.indexOf('‹');
  const to = text.indexOf('›') - 1;
  let state = EditorState.create({ doc: text.replace(/[‹›]/g, ''), selection: { anchor: from, head: to } });
  command({
    state,
    dispatch: (transaction) => {
      state = transaction.state;
    },
  });
  const { from: start, to: end } = state.selection.main;
  const doc = state.doc.toString();
  return `${doc.slice(0, start)}‹${doc.slice(start, end)}›${doc.slice(end)}`;
}

describe('words between marks', () => {
  test.each<[string, StateCommand, string]>([
    ['a ‹word› here', bold, 'a **‹word›** here'],
    ['a **‹word›** here', bold, 'a ‹word› here'],
    ['a ‹word › here', bold, 'a **‹word›**  here'],
    ['a wo‹›rd here', italic, 'a _‹word›_ here'],
    ['a **_‹word›_** here', italic, 'a **‹word›** here'],
    ['‹›', bold, '**‹›**'],
    ['**‹›**', bold, '‹›'],
    ['a **word‹›** here', bold, 'a **word**‹› here'],
    ['a ‹**word**› here', bold, 'a ‹word› here'],
    ['a ‹word and **more** of› it', bold, 'a **‹word and more of›** it'],
    ['a wo‹rd **mo›re** of it', bold, 'a wo**‹rd mo›re** of it'],
    ['**one ‹two› three**', bold, '**one** ‹two› **three**'],
    ['**‹one› two**', bold, '‹one› **two**'],
    ['un‹believ›able', italic, 'un*‹believ›*able'],
    ['眠れない‹夜›に', italic, '眠れない*‹夜›*に'],
  ])('%s', (before, command, after) => {
    expect(made(before, command)).toBe(after);
  });

  test.each<[string, StateCommand, string]>([
    ['‹## A heading›', bold, '## **‹A heading›**'],
    ['‹- one›', bold, '- **‹one›**'],
    ['‹1. one›', italic, '1. _‹one›_'],
    ['‹> one›', bold, '> **‹one›**'],
    ['‹One.\n\nTwo.›', bold, '**‹One.**\n\n**Two.›**'],
    ['‹- one\n- two›', bold, '- **‹one**\n- **two›**'],
    ['**‹One.**\n\n**Two.›**', bold, '‹One.\n\nTwo.›'],
    ['‹One.\n\n**Two.**›', bold, '**‹One.**\n\n**Two.**›'],
    ['‹<Pullquote>\n\nOne.\n\n</Pullquote>›', bold, '<Pullquote>\n\n**‹One.›**\n\n</Pullquote>'],
    ['‹| a | b |›', bold, '‹| a | b |›'],
  ])('%s', (before, command, after) => {
    expect(made(before, command)).toBe(after);
  });
});

describe('lines that begin as something', () => {
  test.each<[string, StateCommand, string]>([
    ['a‹›', heading, '## a‹›'],
    ['## a‹›', heading, 'a‹›'],
    ['- a‹›', heading, '## a‹›'],
    ['‹a\n\nb›', list, '‹- a\n\n- b›'],
    ['‹a\nb›', numbered, '‹1. a\n2. b›'],
    ['a‹›', quotation, '> a‹›'],
    ['‹<Reflection>\n\na\n\n</Reflection>›', list, '<Reflection>\n\n- a\n\n</Reflection>'],
  ])('%s', (before, command, after) => {
    expect(made(before, command).replace(/[‹›]/g, '')).toBe(after.replace(/[‹›]/g, ''));
  });
});

test('a part stands alone between two empty lines, and writing goes on in it', () => {
  expect(made('One‹›.\nTwo.', part('<Pause>\n\n|\n\n</Pause>'))).toBe(
    'One.\n\n<Pause>\n\n‹›\n\n</Pause>\n\nTwo.',
  );
  expect(made('‹›', part('<Feelings />|'))).toBe('<Feelings />‹›\n');
});

test('a note has the next number, and its words stand at the end', () => {
  expect(made('One‹›.\n', note)).toBe('One[^1].\n\n[^1]: ‹›\n');
  expect(made('One[^1]. Two‹›.\n\n[^1]: First.\n', note)).toBe(
    'One[^1]. Two[^2].\n\n[^1]: First.\n[^2]: ‹›\n',
  );
});
