import { getSearchQuery, openSearchPanel, search, searchKeymap, searchPanelOpen } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { element } from './element.ts';

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

const control = { minBlockSize: '2.75rem', margin: '0', font: 'inherit', fontSize: '1em' } as const;

/** The library's panel, set as everything else here is; its own styles stand in no layer, so these have to as well. */
const panel = EditorView.theme({
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--space-3)',
    padding: 'var(--space-2) var(--space-3)',
  },
  '.cm-panel.cm-search .cm-textfield': {
    ...control,
    flex: '1 1 100%',
    paddingInline: 'var(--space-3)',
    border: '1px solid var(--color-quiet)',
    borderRadius: '0.4rem',
    background: 'var(--color-paper)',
    color: 'var(--color-ink)',
  },
  '.cm-panel.cm-search .cm-textfield[name=search]': { maxInlineSize: 'calc(100% - 3rem)' },
  '.cm-panel.cm-search .cm-button': {
    ...control,
    paddingInline: 'var(--space-3)',
    border: '1px solid var(--color-rule)',
    borderRadius: '2rem',
    background: 'none',
    color: 'var(--color-accent)',
    fontWeight: '600',
  },
  '.cm-panel.cm-search label': {
    ...control,
    display: 'inline-flex',
    alignItems: 'center',
    gap: 'var(--space-1)',
  },
  // Nobody who writes looks for a pattern.
  '.cm-panel.cm-search label:has([name=re])': { display: 'none' },
  '.cm-panel.cm-search [name=close]': {
    ...control,
    position: 'absolute',
    insetBlockStart: 'var(--space-2)',
    insetInlineEnd: 'var(--space-1)',
    minInlineSize: '2.75rem',
    color: 'var(--color-ink)',
    fontSize: '1.5rem',
  },
});

/** Finds and replaces in the prose, above it, with the usual keys. */
export const finding: Extension = [
  search({ top: true, literal: true }),
  panel,
  keymap.of([...searchKeymap]),
  EditorState.phrases.of({ ...says }),
];

/**
 * Leads on from there to the page on which all texts are looked through, with what was typed. It goes there in a form:
 * it may be a name, and stands in no address.
 *
 * @param address That page's.
 */
export function findInAll(address: string): Extension {
  return EditorView.updateListener.of(({ view, state, startState }) => {
    if (!searchPanelOpen(state) || searchPanelOpen(startState)) return;
    const { form, fill } = formTo(address);
    form.addEventListener('submit', () => {
      const { search: words, replace, caseSensitive, wholeWord } = getSearchQuery(view.state);
      fill({
        find: words,
        put: replace,
        ...(caseSensitive && { capitals: 'on' }),
        ...(wholeWord && { whole: 'on' }),
        ...(words !== '' && { do: 'find' }),
      });
    });
    view.dom.querySelector('.cm-search')?.append(form);
  });
}

function formTo(address: string) {
  const fields = element('div', { hidden: true });
  const button = element('button', { class: 'cm-button' }, 'In all texts');
  const form = element('form', { method: 'post', action: address, target: '_blank' }, fields, button);
  const fill = (values: Readonly<Record<string, string>>) => {
    const all = Object.entries(values);
    fields.replaceChildren(...all.map(([name, value]) => element('input', { type: 'hidden', name, value })));
  };
  return { form, fill };
}

/** Opens it, with what is chosen in the text as what is looked for. */
export function find(view: EditorView): void {
  openSearchPanel(view);
}
