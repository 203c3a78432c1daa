import { markdownLanguage } from '@codemirror/lang-markdown';
import { EditorSelection, type EditorState, type SelectionRange, type StateCommand } from '@codemirror/state';
import { tagLine } from './tag-line.ts';

/** Two kinds of emphasis, and what Markdown's parser calls each. */
const kinds = { bold: 'StrongEmphasis', italic: 'Emphasis' } as const;
type Kind = keyof typeof kinds;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Emphasis in a text: what is emphasized, and the marks around it. */
interface Emphasized {
  readonly open: Stretch;
  readonly close: Stretch;
}

interface Change {
  readonly from: number;
  readonly to?: number;
  readonly insert?: string;
}

/** What a line begins with that no mark may stand before. */
const beginning = /^(?:\s|>|#{1,6} |[-*+] (?:\[[ xX]\] )?|\d+[.)] |\[\^[^\]\s]+\]: )*/;

/**
 * Emphasizes the chosen words, or takes that back where all of them are; without any, the word at the cursor. Each
 * paragraph, point and heading has its own marks: none mean anything across two of them.
 */
export function emphasis(kind: Kind): StateCommand {
  return ({ state, dispatch }) => {
    const made = state.changeByRange((range) =>
      range.empty ? atCursor(state, range, kind) : over(state, range, kind),
    );
    dispatch(state.update(made, { userEvent: 'input', scrollIntoView: true }));
    return true;
  };
}

/** At the cursor: the word there; at the end of what is emphasized, on behind it; else where words will be typed. */
function atCursor(state: EditorState, range: SelectionRange, kind: Kind) {
  const { head } = range;
  const ends = emphasizedIn(state.doc.lineAt(head), kind).find(({ close }) => close.from === head);
  if (ends) return { range: EditorSelection.cursor(ends.close.to) };
  const word = state.wordAt(head);
  if (word) return over(state, word, kind);
  const mark = kind === 'bold' ? '**' : '_';
  const size = mark.length;
  if (state.sliceDoc(head - size, head) === mark && state.sliceDoc(head, head + size) === mark)
    return { changes: { from: head - size, to: head + size }, range: EditorSelection.cursor(head - size) };
  return { changes: { from: head, insert: mark + mark }, range: EditorSelection.cursor(head + size) };
}

function over(state: EditorState, range: SelectionRange, kind: Kind) {
  const all = stretchesIn(state, range).map((stretch) => {
    const inLine = emphasizedIn(state.doc.lineAt(stretch.from), kind);
    const around = inLine.find(({ open, close }) => open.from <= stretch.from && stretch.to <= close.to);
    return { stretch, around, inLine };
  });
  if (all.length === 0) return { range };
  const isAll = all.every(({ around }) => around);
  const changes = all.flatMap(({ stretch, around, inLine }): Change[] => {
    if (around) return isAll ? without(state, stretch, around) : [];
    return withMarks(state, stretch, inLine, kind);
  });
  const set = state.changes(changes);
  const [first, last] = [all[0]?.stretch.from ?? range.from, all.at(-1)?.stretch.to ?? range.to];
  return { changes, range: EditorSelection.range(set.mapPos(first, 1), set.mapPos(last, -1)) };
}

/** The chosen words line by line, without what a line begins with, and without the spaces around them. */
function stretchesIn(state: EditorState, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
    const start = Math.max(from, line.from + (beginning.exec(line.text)?.[0].length ?? 0));
    const words = state.sliceDoc(start, Math.max(start, Math.min(to, line.to)));
    const isWords = !tagLine(line.text) && !/^\s*(?:\||```|~~~)/.test(line.text);
    if (words.trim() !== '' && isWords) {
      const first = start + words.length - words.trimStart().length;
      found.push({ from: first, to: first + words.trim().length });
    }
    if (line.to >= to || line.number === state.doc.lines) return found;
  }
}

/** What is emphasized in a line. */
function emphasizedIn(line: { readonly from: number; readonly text: string }, kind: Kind) {
  const found: Emphasized[] = [];
  markdownLanguage.parser.parse(line.text).iterate({
    enter: ({ name, node }) => {
      if (name !== kinds[kind]) return;
      const [open, close] = node.getChildren('EmphasisMark');
      if (!open || !close) return;
      const at = (one: Stretch) => ({ from: line.from + one.from, to: line.from + one.to });
      found.push({ open: at(open), close: at(close) });
    },
  });
  return found;
}

/** Sets marks around words, and takes those of the same kind within them away. */
function withMarks(
  state: EditorState,
  { from, to }: Stretch,
  inLine: readonly Emphasized[],
  kind: Kind,
): Change[] {
  const touched = inLine.filter(({ open, close }) => open.from < to && from < close.to);
  const start = Math.min(from, ...touched.map(({ open }) => open.from));
  const end = Math.max(to, ...touched.map(({ close }) => close.to));
  // Within a word, and in writing without spaces, "_" is a sign like another.
  const beside = state.sliceDoc(Math.max(0, start - 1), start) + state.sliceDoc(end, end + 1);
  const mark = kind === 'bold' ? '**' : /[\p{L}\p{N}]/u.test(beside) ? '*' : '_';
  return [
    ...touched.flatMap(({ open, close }) => [open, close]),
    { from: start, insert: mark },
    { from: end, insert: mark },
  ];
}

/** Takes emphasis off some of what has it; what stands before and after keeps its own. */
function without(state: EditorState, { from, to }: Stretch, { open, close }: Emphasized): Change[] {
  const [before, after] = [
    state.sliceDoc(open.to, Math.max(open.to, from)),
    state.sliceDoc(Math.min(to, close.from), close.from),
  ];
  const mark = state.sliceDoc(open.from, open.to);
  return [
    before.trim() === '' ? open : { from: open.to + before.trimEnd().length, insert: mark },
    after.trim() === '' ? close : { from: close.from - after.trimStart().length, insert: mark },
  ];
}
