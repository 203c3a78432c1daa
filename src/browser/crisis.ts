import { fill } from '../library/format/fill.ts';
import { listener } from './crisis/danger.ts';
import { readDanger } from './crisis/read.ts';
import { decodedPart } from '../schema/decoded.ts';

/** In milliseconds: how long typing rests before it is said that help is shown. */
const rest = 1000;
/** More than two kinds of help at once are a list to read, and not help. */
const most = 2;

/**
 * `<crisis-help>`: when words of danger are typed into a field, or stand in the address of a page that is not
 * there, the fitting help lines stand above whatever is found. What is typed is compared here, on the page: it is
 * stored nowhere, sent nowhere, counted nowhere. The markup and the words come from `CrisisHelp.astro`.
 */
class CrisisHelp extends HTMLElement {
  #hear: Promise<(text: string) => readonly string[]> | undefined;
  #shown = '';
  #asked = 0;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { field: id } = this.dataset;
    if (id === undefined) {
      void this.#listen(decodedPart(location.pathname + location.search));
      return;
    }
    const field = document.getElementById(id);
    if (!(field instanceof HTMLInputElement)) return;
    const listen = () => void this.#listen(field.value);
    field.addEventListener('input', listen);
    field.form?.addEventListener('reset', () => this.#show([]));
    addEventListener('pagehide', () => this.#show([]));
    // The words are there before anybody types, so that no request tells that somebody does.
    listen();
  }

  async #listen(text: string): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      this.#hear ??= fetch(this.dataset['words'] ?? '')
        .then((answer) => answer.json())
        .then((data) => listener(readDanger(data)));
      const hear = await this.#hear;
      if (asked === this.#asked) this.#show(hear(text).slice(0, most));
    } catch {
      // Without the words there is the help page, in the head of every page; the next letter tries again.
      this.#hear = undefined;
    }
  }

  #show(situations: readonly string[]): void {
    this.#asked += 1;
    const ids = situations.join();
    if (ids === this.#shown) return;
    this.#shown = ids;
    const fitting = situations.map((id) => `[data-situation="${id}"]`);
    const overheard = fitting.some((one) => this.querySelector(`${one}[data-overheard]`));
    const before = [...(overheard ? ['[data-part=trace]'] : []), '[data-part=emergency]'];
    const parts = fitting.length > 0 ? [...before, ...fitting] : [];
    this.querySelector('[data-part=shown]')?.replaceChildren(...parts.flatMap((one) => this.#copy(one)));
    this.#say();
  }

  #copy(template: string): DocumentFragment[] {
    const found = this.querySelector(template);
    return found instanceof HTMLTemplateElement ? [document.importNode(found.content, true)] : [];
  }

  /** Says once the typing rests that help is there, for those who do not see it. */
  #say(): void {
    const said = this.querySelector('[aria-live]');
    const titles = [...this.querySelectorAll('h2')].map((title) => title.textContent.trim());
    const text = titles.length > 0 ? fill(this.dataset['said'] ?? '', { situations: titles.join(', ') }) : '';
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => said?.replaceChildren(text), rest);
  }
}

customElements.define('crisis-help', CrisisHelp);
