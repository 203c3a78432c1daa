import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorState, type StateCommand } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { apart, enter, newLine } from '../../../../src/browser/write/paragraphs.ts';

/** A text in which `‹` and `›` stand around what is chosen. */
function stateOf(text: string): EditorState {
  const [from, to] = [text.indexOf('‹'), text.indexOf('›') - 1];
  return EditorState.create({
    doc: text.replace(/[‹›]/g, ''),
    selection: { anchor: from, head: to },
    extensions: markdown({ base: markdownLanguage }),
  });
}

function shown(state: EditorState): string {
  const { from, to } = state.selection.main;
  const doc = state.doc.toString();
  return from === to
    ? `${doc.slice(0, from)}‹›${doc.slice(to)}`
    : `${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}`;
}

/** What keys make of a text; nothing where the editor's own key is to do it. */
function made(text: string, ...keys: readonly StateCommand[]): string | undefined {
  let state = stateOf(text);
  for (const key of keys) {
    const done = key({
      state,
      dispatch: (transaction) => {
        state = transaction.state;
      },
    });
    if (!done) return undefined;
  }
  return shown(state);
}

describe('the Enter key', () => {
  test.each([
    ['One.‹›', 'One.\n\n‹›'],
    ['One. ‹›Two.', 'One.\n\n‹›Two.'],
    ['One.‹ gone ›Two.', 'One.\n\n‹›Two.'],
    ['One.‹›\n\nTwo.', 'One.\n\n‹›\n\nTwo.'],
    ['## A heading‹›', '## A heading\n\n‹›'],
    ['<Reflection>‹›\n\n</Reflection>', '<Reflection>\n\n‹›\n\n</Reflection>'],
    ['> One.‹›', '> One.\n>\n> ‹›'],
    ['> [!note] Name‹›', '> [!note] Name\n>\n> ‹›'],
    ['- One‹›', '- One\n- ‹›'],
    ['- O‹n›e', '- O\n- ‹›e'],
    ['1. One‹›\n2. Two', '1. One\n2. ‹›\n3. Two'],
    ['[^1]: A note.‹›', '[^1]: A note.\n\n‹›'],
  ])('in %j begins what comes next', (before, after) => {
    expect(made(before, enter)).toBe(after);
  });

  test.each([
    ['- One‹›', '- One\n‹›'],
    ['- One\n- Two‹›', '- One\n- Two\n‹›'],
    ['> One.‹›', '> One.\n\n‹›'],
  ])('twice in %j ends it', (before, after) => {
    expect(made(before, enter, enter)).toBe(after);
  });

  test.each([
    '```\none‹›\n```',
    '| a | b |‹›',
    '| a |\n| - |\n| b |‹›',
    '<details>\n<summary>S</summary>‹›\n</details>',
    'One.\n\n‹›',
    '',
  ])('in %j does what it always does', (before) => {
    expect(made(before === '' ? '‹›' : before, enter)).toBeUndefined();
  });
});

test('with Shift a line begins in the same paragraph', () => {
  expect(made('A line‹›', newLine)).toBe('A line\\\n‹›');
  expect(made('A line ‹›and on', newLine)).toBe('A line\\\n‹›and on');
  expect(made('> A line‹›', newLine)).toBe('> A line\\\n> ‹›');
  expect(made('- A line‹›', newLine)).toBe('- A line\\\n  ‹›');
  for (const text of ['## A heading‹›', '‹›', '- ‹›', '<Reflection>‹›', '```\nx‹›\n```'])
    expect(made(text, newLine)).toBeUndefined();
});

/** What is made of a letter that is typed. */
function typed(text: string, letter = 'x'): string | undefined {
  const state = stateOf(text);
  const { from, to } = state.selection.main;
  const spec = apart(state, from, to, letter);
  return spec && shown(state.update(spec).state);
}

describe('what is typed into an empty line', () => {
  test.each([
    ['One.\n‹›', 'One.\n\nx‹›'],
    ['One.\n‹›\nTwo.', 'One.\n\nx‹›\n\nTwo.'],
    ['‹›\nTwo.', 'x‹›\n\nTwo.'],
    ['- One\n- Two\n‹›', '- One\n- Two\n\nx‹›'],
    ['<Reflection>\n‹›\n</Reflection>', '<Reflection>\n\nx‹›\n\n</Reflection>'],
    ['| a |\n| - |\n| b |\n‹›', '| a |\n| - |\n| b |\n\nx‹›'],
  ])('%j is a paragraph of its own', (before, after) => {
    expect(typed(before)).toBe(after);
  });

  test.each(['‹›', 'One.\n\n‹›', 'One.\n\n‹›\n\nTwo.', 'A line\\\n‹›', 'One‹›', '```\none\n‹›\n```'])(
    '%j stands as it is typed',
    (before) => {
      expect(typed(before)).toBeUndefined();
    },
  );

  test('a row of a table goes on', () => {
    expect(typed('| a |\n‹›', '|')).toBeUndefined();
  });
});
