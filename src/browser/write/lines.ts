import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { follow, telling } from './sync-text.ts';
import type { TextModel } from './text-model.ts';

const theme = EditorView.theme({
  '&': { font: '0.85rem/1.6 ui-monospace, Menlo, Consolas, monospace', color: 'var(--color-ink)' },
  '.cm-scroller': { font: 'inherit' },
  '.cm-content': { caretColor: 'var(--color-accent)' },
  '.cm-cursor': { borderLeftColor: 'var(--color-accent)' },
});

/** The lines at the top of the file as they stand there, with whatever has no field of its own. */
export function linesIn(parent: HTMLElement, text: TextModel): EditorView {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text.yaml ?? '',
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        EditorView.editable.of(text.yaml !== undefined),
        keymap.of([...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': 'The lines at the top of the file' }),
        theme,
        telling((changes) => {
          text.editLines(changes);
        }),
      ],
    }),
  });
  follow(view, text, 'lines', () => text.yaml ?? '');
  return view;
}
