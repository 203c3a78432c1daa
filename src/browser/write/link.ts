import type { EditorView } from '@codemirror/view';
import { askIn } from './dialog.ts';
import { element } from './element.ts';

/** A post or page that a link can lead to. */
export interface LinkPlace {
  readonly title: string;
  /** As an author writes it: from the root of the blog. */
  readonly address: string;
}

/** Asks where a link leads: to a post or page by its title, or to an address; and makes it of the chosen words. */
export function askLink(view: EditorView, places: readonly LinkPlace[]): void {
  const { main } = view.state.selection;
  const range = main.empty ? (view.state.wordAt(main.head) ?? main) : main;
  const words = element('input', {
    type: 'text',
    autocomplete: 'off',
    value: view.state.sliceDoc(range.from, range.to),
  });
  const to = element('input', { type: 'text', autocomplete: 'off', list: 'ask-places', required: true });
  const list = element(
    'datalist',
    { id: 'ask-places' },
    ...places.map(({ title, address }) => element('option', { value: title }, address)),
  );
  void askIn(
    'A link',
    [list],
    [
      {
        name: 'to',
        label: 'Where it leads',
        help: 'The title of a post or a page of yours, or an address.',
        control: to,
      },
      { name: 'words', label: 'Words that are the link', control: words },
    ],
    'Put it in',
    () => {
      const address = addressOf(to.value, places);
      if (address === undefined) {
        return Promise.resolve(
          'There is no post or page of this title. An address begins with https:// or with /.',
        );
      }
      const said = words.value.trim() || to.value.trim();
      const insert = `[${said.replace(/[[\]]/g, '\\$&')}](${address})`;
      view.dispatch({
        changes: { from: range.from, to: range.to, insert },
        selection: { anchor: range.from + insert.length },
        userEvent: 'input',
      });
      view.focus();
      return Promise.resolve(undefined);
    },
  );
}

/** The address that is meant; nothing when it is neither a title nor an address. */
export function addressOf(typed: string, places: readonly LinkPlace[]): string | undefined {
  const words = typed.trim();
  const known = places.find(({ title }) => title.toLowerCase() === words.toLowerCase());
  if (known) return known.address;
  if (/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(words))
    return words.replace(/\(/g, '%28').replace(/\)/g, '%29');
  if (/^[/#]\S*$/.test(words)) return words;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(words)) return `https://${words}`;
  return /^[^\s@]+@[^\s@]+\.\w+$/.test(words) ? `mailto:${words}` : undefined;
}
