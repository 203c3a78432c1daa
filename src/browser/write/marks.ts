import type { StateCommand } from '@codemirror/state';
import type { KeyBinding } from '@codemirror/view';
import { tagLine } from './tag-line.ts';
import { emphasis } from './emphasis.ts';

/** Gives the chosen lines a beginning, as that of a heading or a list; takes it away where they have it. */
export function beginning(mark: string | ((line: number) => string), others: RegExp): StateCommand {
  return ({ state, dispatch }) => {
    const changes: { from: number; to: number; insert: string }[] = [];
    for (const { from, to } of state.selection.ranges) {
      const lines: { readonly from: number; readonly text: string }[] = [];
      for (let at = state.doc.lineAt(from); ; at = state.doc.lineAt(at.to + 1)) {
        // What a part of its own begins and ends with stays as it is.
        if ((at.text.trim() !== '' || from === to) && !tagLine(at.text)) lines.push(at);
        if (at.to >= to) break;
      }
      const markOf = (number: number) => (typeof mark === 'string' ? mark : mark(number));
      const have = lines.every(({ text }, number) => text.startsWith(markOf(number)));
      for (const [number, line] of lines.entries()) {
        const old = others.exec(line.text)?.[0].length ?? 0;
        changes.push({ from: line.from, to: line.from + old, insert: have ? '' : markOf(number) });
      }
    }
    dispatch(state.update({ changes, userEvent: 'input', scrollIntoView: true }));
    return true;
  };
}

const starts = /^(?:#{1,6} |> |[-*+] |\d+[.)] )/;

export const bold = emphasis('bold');
export const italic = emphasis('italic');
export const heading = beginning('## ', starts);
export const subheading = beginning('### ', starts);
export const list = beginning('- ', starts);
export const numbered = beginning((line) => `${line + 1}. `, starts);
export const quotation = beginning('> ', starts);

/** Puts a part of its own at the cursor, with an empty line before and after it. @param begins `|` marks where she writes on. */
export function part(begins: string): StateCommand {
  return ({ state, dispatch }) => {
    const { to } = state.selection.main;
    const line = state.doc.lineAt(to);
    const isEmpty = line.text.trim() === '';
    const at = isEmpty ? line.from : line.to;
    const before = state.sliceDoc(0, at);
    const after = state.sliceDoc(isEmpty ? line.to : at);
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const end =
      after.trim() === '' ? '\n' : after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
    const text = begins.replace('|', '');
    const cursor = at + gap.length + (begins.includes('|') ? begins.indexOf('|') : text.length);
    dispatch(
      state.update({
        changes: { from: at, to: isEmpty ? line.to : at, insert: gap + text + end },
        selection: { anchor: cursor },
        userEvent: 'input',
        scrollIntoView: true,
      }),
    );
    return true;
  };
}

/** A note: its mark where the cursor is, and its place at the end of the text. */
export const note: StateCommand = ({ state, dispatch }) => {
  const text = state.doc.toString();
  const numbers = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number));
  const number = Math.max(0, ...numbers) + 1;
  const { to } = state.selection.main;
  const mark = `[^${number}]`;
  const gap = /\n\s*\[\^[^\]]+\]:[^\n]*\s*$/.test(text) ? '\n' : '\n\n';
  const end = text.trimEnd().length;
  const place = `${gap}${mark}: `;
  dispatch(
    state.update({
      changes: [
        { from: to, insert: mark },
        { from: Math.max(end, to), to: text.length, insert: `${place}\n` },
      ],
      selection: { anchor: Math.max(end, to) + mark.length + place.length },
      userEvent: 'input',
      scrollIntoView: true,
    }),
  );
  return true;
};

/** The usual keys. */
export const markKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: bold, preventDefault: true },
  { key: 'Mod-i', run: italic, preventDefault: true },
];
