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
