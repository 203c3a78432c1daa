import { EditorState, Prec, type Line, type StateCommand, type TransactionSpec } from '@codemirror/state';
import { keymap, type KeyBinding } from '@codemirror/view';
import { changePart } from './change-part.ts';
import { partAt, withoutPart } from './part-place.ts';
import type { Choices } from './setup.ts';
import { tagLine } from './tag-line.ts';

/**
 * What a key does that takes away, beside the label of a part: from the words next to it the cursor goes onto it, and
 * from there the part is taken out, while its words stay. Half a part would be none, and its page would not be built.
 */
export function takingAway(side: 'before' | 'after'): StateCommand {
  return ({ state, dispatch }) => {
    const { main } = state.selection;
    const line = state.doc.lineAt(main.head);
    const edge = side === 'before' ? line.from : line.to;
    if (!main.empty) return false;
    if (tagLine(line.text)) {
      if (main.head === edge) return false;
      const place = partAt(state.doc, line.number);
      const changes = place ? withoutPart(state.doc, place) : { from: line.from, to: line.to };
      dispatch(state.update({ changes, userEvent: 'delete', scrollIntoView: true }));
      return true;
    }
    const next = nextWith(state, line, side === 'before' ? -1 : 1);
    if (main.head !== edge || line.text.trim() === '' || !next || !tagLine(next.text)) return false;
    const anchor = side === 'before' ? next.to : next.from;
    dispatch(state.update({ selection: { anchor }, userEvent: 'select', scrollIntoView: true }));
    return true;
  };
}

/** What is put in right beside the label of a part stands in a paragraph of its own. */
export const besideLabels = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent('input') || transaction.isUserEvent('input.type.compose')) return transaction;
  const { startState, changes } = transaction;
  const put: { at: number; text: string }[] = [];
  let others = 0;
  changes.iterChanges((from, to, _from, _to, inserted) => {
    if (from === to) put.push({ at: from, text: inserted.toString() });
    else others += 1;
  });
  const [one] = put;
  if (!one || put.length + others > 1) return transaction;
  const line = startState.doc.lineAt(one.at);
  const text = one.text.trim();
  if (!tagLine(line.text) || text === '' || (one.at > line.from && one.at < line.to)) return transaction;
  return asParagraph(startState, line, one.at === line.from, text);
});

function asParagraph(state: EditorState, line: Line, before: boolean, text: string): TransactionSpec {
  const [start, end] = breaksBeside(state, line, before);
  const from = before ? line.from : line.to;
  return {
    changes: { from, insert: start + text + end },
    selection: { anchor: from + start.length + text.length },
    userEvent: 'input.type',
    scrollIntoView: true,
  };
}

/** The line ends that what is put in right before or after a tag needs around it, to be a paragraph of its own. */
export function breaksBeside(state: EditorState, line: Line, before: boolean): readonly [string, string] {
  const outer = textBeside(state, line, before ? -1 : 1) === '' ? '' : '\n';
  return before ? [outer, '\n\n'] : ['\n\n', outer];
}

/** The keys for parts: Alt and Enter ask for the settings of the one that the cursor is in. */
export function partKeys(choices: Choices) {
  const keys: KeyBinding[] = [
    { key: 'Alt-Enter', run: (view) => changePart(view, view.state.selection.main.head, choices) },
    { key: 'Backspace', run: takingAway('before') },
    { key: 'Delete', run: takingAway('after') },
  ];
  return [Prec.highest(keymap.of(keys)), besideLabels];
}

function textBeside({ doc }: EditorState, line: Line, step: -1 | 1): string {
  const number = line.number + step;
  return number < 1 || number > doc.lines ? '' : doc.line(number).text.trim();
}

/** The next line in which something stands. */
function nextWith({ doc }: EditorState, line: Line, step: -1 | 1): Line | undefined {
  let number = line.number + step;
  while (number >= 1 && number <= doc.lines && doc.line(number).text.trim() === '') number += step;
  return number < 1 || number > doc.lines ? undefined : doc.line(number);
}
