import { fill } from '../library/format/fill.ts';
import { shownFor } from './feelings/filter.ts';
import { folded } from './words/folded.ts';

/** In milliseconds: how long typing rests before the count is read out. */
const rest = 500;

/**
 * `<feelings-search>`: shows the words that fit what was typed. What is typed goes nowhere and is kept
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
    const entries = [...this.querySelectorAll<HTMLElement>('dl > div')];
    const feelings = entries.map((entry) => ({
      names: `${entry.querySelector('dt')?.textContent}, ${entry.dataset['also'] ?? ''}`
        .split(',')
        .map(folded)
        .filter(Boolean),
      text: entry.textContent,
    }));
    const groups = this.querySelectorAll<HTMLElement>('section');

    const show = (): void => {
      const typed = field.value.trim();
      const { places, near } = shownFor(typed, feelings);
      for (const [place, entry] of entries.entries()) entry.hidden = !places.includes(place);
      for (const group of groups) group.hidden = !group.querySelector('div:not([hidden])');
      const shown = places.length;
      const found = fill(this.dataset['some'] ?? '', { shown });
      const some = near ? fill(this.dataset['near'] ?? '', { found }) : found;
      const sentence = typed === '' ? everything : shown > 0 ? some : (this.dataset['none'] ?? '');
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
