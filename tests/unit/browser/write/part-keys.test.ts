import { EditorState, type Transaction } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { besideLabels, takingAway } from '../../../../src/browser/write/part-keys.ts';

const around = '<Letter>\n\nWords.\n\n</Letter>';

/** The text with `|` where the cursor is. */
function stateOf(text: string): EditorState {
  const at = text.indexOf('|');
  return EditorState.create({
    doc: text.replace('|', ''),
    selection: { anchor: at },
    extensions: [besideLabels],
  });
}

function shown({ doc, selection }: EditorState): string {
  const { head } = selection.main;
  return `${doc.sliceString(0, head)}|${doc.sliceString(head)}`;
}

describe('Backspace and Delete beside a label', () => {
  test.each<[string, 'before' | 'after', string | undefined]>([
    ['<Letter>\n\n|Words.\n\n</Letter>', 'before', '<Letter>|\n\nWords.\n\n</Letter>'],
    ['<Letter>|\n\nWords.\n\n</Letter>', 'before', '|Words.'],
    [`A.\n\n${around}\n\n|B.`, 'before', `A.\n\n${around}|\n\nB.`],
    [`A.\n\n${around}|\n\nB.`, 'before', 'A.\n\nWords.\n\n|B.'],
    [`A.|\n\n${around}`, 'after', `A.\n\n|${around}`],
    [`A.\n\n|${around}`, 'after', 'A.\n\n|Words.'],
    ['A.\n\n<Feelings />|', 'before', 'A.|'],
    ['</Letter>|\n\nA.', 'before', '|\n\nA.'],
    ['<Letter>\n\nWo|rds.\n\n</Letter>', 'before', undefined],
    ['<Letter>\n\n|\n\nWords.\n\n</Letter>', 'before', undefined],
    ['A.\n\n|B.', 'before', undefined],
    [`|${around}`, 'before', undefined],
  ])('%j, %s', (text, side, made) => {
    let state = stateOf(text);
    const done = takingAway(side)({
      state,
      dispatch: (transaction) => {
        state = transaction.state;
      },
    });
    expect(done ? shown(state) : undefined).toBe(made);
  });
});

describe('what is put in right beside a label', () => {
  const put = (state: EditorState, insert: string, userEvent = 'input.type'): Transaction =>
    state.update({
      changes: { from: state.selection.main.head, insert },
      selection: { anchor: state.selection.main.head + insert.length },
      userEvent,
    });

  test.each<[string, string, string]>([
    ['<Letter>|\n\nWords.', 'x', '<Letter>\n\nx|\n\nWords.'],
    ['<Letter>|\nWords.', 'x', '<Letter>\n\nx|\n\nWords.'],
    ['A.\n\n|<Letter>\n\nWords.', 'x', 'A.\n\nx|\n\n<Letter>\n\nWords.'],
    ['A.\n|<Letter>\n\nWords.', 'x', 'A.\n\nx|\n\n<Letter>\n\nWords.'],
    ['|<Letter>', 'One.\n\nTwo.', 'One.\n\nTwo.|\n\n<Letter>'],
    ['</Letter>|', 'x', '</Letter>\n\nx|'],
    ['<Letter>\n\nW|ords.', 'x', '<Letter>\n\nWx|ords.'],
    ['<Letter>|\n\nWords.', '\n\n', '<Letter>\n\n|\n\nWords.'],
  ])('%j with %j', (text, insert, made) => {
    expect(shown(put(stateOf(text), insert).state)).toBe(made);
  });

  test('is left to the browser while a sign is put together, or when the program changes the text', () => {
    for (const by of ['input.type.compose', 'undo']) {
      expect(shown(put(stateOf('<Letter>|\n\nWords.'), 'x', by).state)).toBe('<Letter>x|\n\nWords.');
    }
  });
});
