import { diff } from '@codemirror/merge';
import { Annotation, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Change } from '../../library/edit/change.ts';
import type { ChangedBy, TextModel } from './text-model.ts';

/** Marks a change that the text had already, so that it is not made a second time. */
const fromText = Annotation.define<true>();

/** What makes one text of another: no more than what differs. */
export function differing(before: string, after: string): Change[] {
  return diff(before, after).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: after.slice(fromB, toB),
  }));
}

/** Tells the text of what is typed. */
export function telling(edit: (changes: readonly Change[]) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, transactions, changes }) => {
    if (!docChanged || transactions.some((one) => one.annotation(fromText))) return;
    const made: Change[] = [];
    changes.iterChanges((from, to, _from, _to, inserted) => {
      made.push({ from, to, insert: inserted.toString() });
    }, true);
    edit(made);
  });
}

/** Shows what others changed, and leaves the cursor where it is. @param own What is typed here itself. */
export function follow(view: EditorView, text: TextModel, own: ChangedBy, part: () => string): void {
  text.watch((by) => {
    if (by === own) return;
    const [before, after] = [view.state.doc.toString(), part()];
    if (before === after) return;
    view.dispatch({
      changes: differing(before, after),
      annotations: fromText.of(true),
    });
  });
}
