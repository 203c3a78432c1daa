import { insertNewlineContinueMarkupCommand } from '@codemirror/lang-markdown';
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import {
  Prec,
  type EditorState,
  type Line,
  type StateCommand,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tagLine } from './tag-line.ts';

/** What is kept line by line as it is typed. */
const asTyped = new Set(['FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'Table']);
/** An empty point ends its list, whichever it is. */
const continued = insertNewlineContinueMarkupCommand({ nonTightLists: false });
/** How long a long text may be looked through for what stands at the cursor, in milliseconds. */
const patience = 100;

/**
 * The Enter key begins a new paragraph, as wherever people write: of two lines without an empty one between them Markdown
 * makes one paragraph. In a list it begins the next point, in an empty point it ends the list, and so it does in a
 * quotation. Code, tables and HTML have their lines as they are typed.
 */
export const enter: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.from);
  const kind = kindAt(state, main.from, line);
  if (kind === 'typed' || line.text.trim() === '') return false;
  if (kind === 'list') {
    if (main.empty) return continued({ state, dispatch });
    const without = state.update(state.replaceSelection(''), { userEvent: 'delete.selection' });
    dispatch(without);
    return enter({ state: without.state, dispatch });
  }
  const [marks = ''] = kind === 'quote' ? (/^[\s>]*/.exec(line.text) ?? []) : [];
  if (kind === 'quote' && main.empty && line.text.slice(marks.length) === '') {
    dispatch(state.update(leaving(state, line), { userEvent: 'input', scrollIntoView: true }));
    return true;
  }
  const before = state.sliceDoc(line.from, main.from);
  const after = state.sliceDoc(main.to, state.doc.lineAt(main.to).to);
  const from = Math.max(line.from + before.trimEnd().length, Math.min(main.from, line.from + marks.length));
  const insert = marks === '' ? '\n\n' : `\n${marks.trimEnd()}\n${marks}`;
  dispatch(
    state.update({
      changes: { from, to: main.to + after.length - after.trimStart().length, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
  return true;
};

/** With Shift a new line begins in the same paragraph, as in a poem. */
export const newLine: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.from);
  const kind = kindAt(state, main.from, line);
  const [marks = ''] = /^(?:\s*>)*\s*/.exec(line.text) ?? [];
  const [point = ''] = /^(?:[-*+]|\d+[.)])\s+/.exec(line.text.slice(marks.length)) ?? [];
  const words = state.sliceDoc(line.from + marks.length + point.length, main.from);
  if (kind === 'typed' || words.trim() === '' || words.startsWith('#') || tagLine(line.text)) return false;
  const from = line.from + state.sliceDoc(line.from, main.from).trimEnd().length;
  const insert = `\\\n${marks}${' '.repeat(point.length)}`;
  dispatch(
    state.update({
      changes: { from, to: main.to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
  return true;
};

/**
 * What is typed into an empty line is a paragraph of its own, also right above or below another line.
 *
 * @returns What to do in place of typing it; nothing where it stands alone anyway.
 */
export function apart(
  state: EditorState,
  from: number,
  to: number,
  text: string,
): TransactionSpec | undefined {
  const line = state.doc.lineAt(from);
  if (to > line.to || line.text.trim() !== '' || text.trim() === '' || text.includes('\n')) return undefined;
  const [before, after] = breaksAround(state, line, text);
  if (before + after === '') return undefined;
  const insert = `${before}${text}${after}`;
  return {
    changes: { from: before === '' ? from : line.from, to: after === '' ? to : line.to, insert },
    selection: { anchor: (before === '' ? from : line.from) + before.length + text.length },
    userEvent: 'input.type',
    scrollIntoView: true,
  };
}

/** The line ends that what is put into an empty line needs before and after it, to be a paragraph of its own. */
export function breaksAround(state: EditorState, line: Line, text: string): readonly [string, string] {
  if (kindAt(state, line.from, line) === 'typed') return ['', ''];
  const [above, below] = [textOf(state, line.number - 1), textOf(state, line.number + 1)];
  const isRow = text === '|' && (above.startsWith('|') || below.startsWith('|'));
  const goesOn = /(?:\\| {2})$/.test(above);
  return [above.trim() === '' || goesOn || isRow ? '' : '\n', below.trim() === '' || isRow ? '' : '\n'];
}

/** Paragraphs as people who write know them. */
export const paragraphs = [
  Prec.highest(keymap.of([{ key: 'Enter', run: enter, shift: newLine }])),
  EditorView.inputHandler.of((view, from, to, text) => {
    // What is put together from several keys is left alone until it is whole: see composed.ts.
    const spec = view.composing ? undefined : apart(view.state, from, to, text);
    if (spec) view.dispatch(spec);
    return spec !== undefined;
  }),
];

type Kind = 'words' | 'list' | 'quote' | 'typed';

/** What a place is part of, the innermost first. */
function kindAt(state: EditorState, at: number, line: Line): Kind {
  if (tagLine(line.text)) return 'words';
  if (/^\s*\|/.test(line.text)) return 'typed';
  const tree = ensureSyntaxTree(state, line.to, patience) ?? syntaxTree(state);
  for (let node = tree.resolveInner(at, -1); ;) {
    if (asTyped.has(node.name)) return 'typed';
    if (node.name === 'ListItem') return 'list';
    if (node.name === 'Blockquote') return 'quote';
    if (!node.parent) return 'words';
    node = node.parent;
  }
}

/** Takes the marks of a quotation off its last, empty lines: what comes is no part of it. */
function leaving(state: EditorState, line: Line): TransactionSpec {
  const above = line.number > 1 ? state.doc.line(line.number - 1) : undefined;
  const empty = above && /^\s*>[\s>]*$/.test(above.text) ? [above, line] : [line];
  return { changes: empty.map(({ from, to }) => ({ from, to })) };
}

function textOf({ doc }: EditorState, number: number): string {
  return number >= 1 && number <= doc.lines ? doc.line(number).text : '';
}
