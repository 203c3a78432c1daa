import { ChangeSet, type EditorState, type TransactionSpec } from '@codemirror/state';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import { breaksAround } from './paragraphs.ts';
import { breaksBeside } from './part-keys.ts';
import { tagLine } from './tag-line.ts';

/** How long after its end the browser may still change what was put together, in milliseconds. */
const settling = 100;

/**
 * What an input method put together from several keys stands apart as what is typed does: in an empty line between two
 * paragraphs, and beside the label of a part. While it is put together the text is left alone.
 */
export const composed = ViewPlugin.fromClass(
  class {
    #before: EditorState | undefined;
    #changes: ChangeSet | undefined;
    update({ changes }: ViewUpdate): void {
      this.#changes = this.#changes?.compose(changes);
    }
    begins(state: EditorState): void {
      this.#before ??= state;
      this.#changes ??= ChangeSet.empty(state.doc.length);
    }
    ends(view: EditorView): void {
      setTimeout(() => {
        if (view.composing) return;
        const spec = this.#before && this.#changes && apartNow(this.#before, this.#changes, view.state);
        this.#before = undefined;
        this.#changes = undefined;
        if (spec) view.dispatch(spec);
      }, settling);
    }
  },
  {
    eventHandlers: {
      compositionstart(_, view) {
        this.begins(view.state);
      },
      compositionend(_, view) {
        this.ends(view);
      },
    },
  },
);

/** What is still to be put around what was composed. @param changes All that led from the state before to the one now. */
export function apartNow(
  before: EditorState,
  changes: ChangeSet,
  now: EditorState,
): TransactionSpec | undefined {
  const put: { readonly at: number; readonly from: number; readonly to: number }[] = [];
  changes.iterChanges((at, _to, from, to) => put.push({ at, from, to }));
  const [one] = put;
  if (!one || put.length > 1) return undefined;
  const line = before.doc.lineAt(one.at);
  const text = now.sliceDoc(one.from, one.to);
  if (text.trim() === '' || text.includes('\n')) return undefined;
  const beside = tagLine(line.text) && (one.at === line.from || one.at === line.to);
  if (!beside && line.text.trim() !== '') return undefined;
  const [start, end] = beside
    ? breaksBeside(before, line, one.at === line.from)
    : breaksAround(before, line, text);
  if (start + end === '') return undefined;
  return {
    changes: [
      { from: one.from, insert: start },
      { from: one.to, insert: end },
    ],
    selection: { anchor: one.to + start.length },
    userEvent: 'input',
    scrollIntoView: true,
  };
}
