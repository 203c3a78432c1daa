import { postNotesView } from './notes/post-notes-view.ts';
import { asText, notesByPost } from './notes/notes-by-post.ts';
import { prefix, type Place } from './notes/note.ts';
import { keys, read, write } from './notes/store.ts';
import { save } from './save.ts';

/**
 * `<stored-notes>`: everything that a reader wrote under questions and chose to
 * keep, to be read, copied, printed, downloaded and erased. The markup and the
 * words come from `StoredNotes.astro`.
 */
class StoredNotes extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`);
    const [list, said, sure] = [part('list'), part('said'), this.querySelector('dialog')];
    if (this.#started || !list || !said || !sure) return;
    this.#started = true;
    const ask = () => localStorage;
    const word = (name: string) => this.dataset[name] ?? '';
    const at = ({ post, field }: Place) =>
      `${word('post').replace('{post}', encodeURIComponent(post))}#write-${encodeURIComponent(field)}`;
    const view = postNotesView(this, at, word('other'));
    let pending: readonly string[] = [];

    const stored = () => {
      const all = keys(ask) ?? [];
      return notesByPost(all.flatMap((key) => [[key, read(ask, key) ?? ''] as const]));
    };
    const show = (): void => {
      const all = stored();
      list.replaceChildren(...all.map(view));
      const state = keys(ask) === undefined ? 'blocked' : all.length > 0 ? 'there' : 'empty';
      for (const one of ['blocked', 'there', 'empty']) part(one)?.toggleAttribute('hidden', one !== state);
    };
    const say = (name: string): void => {
      said.textContent = word(name);
      said.focus();
    };
    const text = () =>
      asText(
        stored(),
        { heading: document.title, other: word('other'), unreadable: word('unreadable') },
        (place) => new URL(at(place), location.href).href,
      );

    const acts: Readonly<Record<string, (button: HTMLElement) => void>> = {
      copy: () => void copy(text()).then((done) => say(done ? 'copied' : 'copyFailed')),
      print: () => print(),
      download: () => {
        save('notes.txt', text(), 'text/plain');
        say('downloaded');
      },
      erase: ({ dataset: { key } }) => {
        pending = key === undefined ? (keys(ask) ?? []) : [key];
        const title = sure.querySelector('h2');
        if (title) title.textContent = word(key === undefined ? 'sureAll' : 'sureOne');
        sure.showModal();
      },
      leave: () => sure.close(),
      sure: () => {
        sure.close();
        const done = pending.map((key) => write(ask, key, null));
        show();
        say(done.every(Boolean) ? 'erased' : 'eraseFailed');
      },
    };
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
      if (button) acts[button.dataset['do'] ?? '']?.(button);
    });
    addEventListener('storage', ({ key }) => (key ?? prefix).startsWith(prefix) && show());
    addEventListener('pageshow', ({ persisted }) => persisted && show());
    part('without')?.remove();
    show();
  }
}

/** Whether the text is on the clipboard now; a browser may refuse, or know no clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('stored-notes', StoredNotes);
