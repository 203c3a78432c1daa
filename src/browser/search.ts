import { moveFor } from './search/keys.ts';
import { Session } from './search/session.ts';
import { switchShortcut } from './search/shortcut-switch.ts';
import { viewOf } from './search/view.ts';
import { readWords } from './search/words.ts';

/**
 * `<blog-search>`: searches the writing on the reader's own device. What is
 * typed stays in the field, never in the address, the history or any storage,
 * and the field forgets it when the page is left. The markup and the words
 * come from `SearchForm.astro`; the form is hidden until this script runs.
 */
class BlogSearch extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) {
      return;
    }
    this.#started = true;
    const view = viewOf(this);
    const { form, field, topic, span, results, more } = view;
    const { words, bundle = '', older, vocabulary = '', languages = '' } = this.dataset;
    const session = new Session(view, readWords(words), {
      bundle,
      shards: Number(older ?? 0),
      vocabulary,
      language: document.documentElement.lang,
      others: languages.split(' ').filter(Boolean),
    });

    field.addEventListener('input', () => session.ask());
    topic.addEventListener('change', () => session.ask());
    span?.addEventListener('change', () => session.ask());
    view.meant.addEventListener('click', () => session.askMeant(view.meant.value));
    more.addEventListener('click', () => void session.more());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      session.askAndGo();
    });

    const press = (event: KeyboardEvent, at: number | 'field'): void => {
      const links = view.links();
      const move = moveFor(event.key, at, links.length);
      const other = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing;
      if (other || move === undefined || (move === 'clear' && field.value === '' && topic.value === '')) {
        return;
      }
      event.preventDefault();
      if (move === 'clear') {
        session.clear();
      }
      (typeof move === 'number' ? links[move] : field)?.focus();
    };
    field.addEventListener('keydown', (event) => press(event, 'field'));
    results.addEventListener('keydown', (event) => {
      const at = view.links().findIndex((link) => link === event.target);
      if (at >= 0) {
        press(event, at);
      }
    });

    // A page kept for the back button, or restored by the browser, comes back empty.
    addEventListener('pagehide', () => session.forget());
    addEventListener('pageshow', (event) => event.persisted && session.forget());

    switchShortcut(view.shortcut);
    form.hidden = false;
    // The / key came from another page: that reader asked for the field, others did not.
    if (location.hash === `#${field.id}`) {
      field.focus();
    }
  }
}

customElements.define('blog-search', BlogSearch);
