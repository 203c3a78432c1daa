import { fill } from '../library/wording.ts';
import { matches } from './feelings/filter.ts';

/** In milliseconds: how long typing rests before the count is read out. */
const rest = 500;

/**
 * `<feelings-search>`: shows the words that begin as what was typed, or whose
 * description has a word that does. What is typed goes nowhere and is kept
 * nowhere. The markup and the words come from `FeelingsSearch.astro`.
 */
class FeelingsSearch extends HTMLElement {
  #speaking: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const find = this.querySelector<HTMLElement>('.feelings-find');
    const field = this.querySelector('input');
    const said = this.querySelector('[role=status]');
    if (!find?.hidden || !field || !said) return;
    const everything = said.textContent;
    const entries = this.querySelectorAll<HTMLElement>('dl > div');
    const groups = this.querySelectorAll<HTMLElement>('section');

    const show = (): void => {
      const typed = field.value.trim();
      for (const entry of entries) entry.hidden = !matches(typed, entry.textContent);
      for (const group of groups) group.hidden = !group.querySelector('div:not([hidden])');
      const count = this.querySelectorAll('dl > div:not([hidden])').length;
      const some = fill(this.dataset['some'] ?? '', { count, total: entries.length });
      const sentence = typed === '' ? everything : count > 0 ? some : (this.dataset['none'] ?? '');
      clearTimeout(this.#speaking);
      this.#speaking = setTimeout(() => said.replaceChildren(sentence), rest);
    };

    field.addEventListener('input', show);
    // Nothing is left for the next person who goes back to this page.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) field.value = '';
      show();
    });
    find.hidden = false;
  }
}

customElements.define('feelings-search', FeelingsSearch);
