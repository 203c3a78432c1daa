import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';

/** What the search in the text says, by what its library would say. */
const says: Readonly<Record<string, string>> = {
  Find: 'Find in this text',
  Replace: 'Put in its place',
  next: 'Next',
  previous: 'Previous',
  all: 'Select all',
  'match case': 'Large and small letters as typed',
  'by word': 'Whole words only',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
  'current match': 'Found',
  'on line': 'in line',
  'replaced match on line $': 'Replaced in line $',
  'replaced $ matches': 'Replaced $ times',
};

/** Finds and replaces in the prose, above it, with the usual keys. */
export const finding: Extension = [
  search({ top: true, literal: true }),
  keymap.of([...searchKeymap]),
  EditorState.phrases.of({ ...says }),
];

/** Opens it, with what is chosen in the text as what is looked for. */
export function find(view: EditorView): void {
  openSearchPanel(view);
}
