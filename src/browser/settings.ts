import { apply } from './settings/apply.ts';
import { choices, papers, place } from './settings/choices.ts';
import { keep, kept } from './settings/keep.ts';
import { mark, textOf } from './settings/radios.ts';

/**
 * `<reading-settings>`: how the page looks, as the reader likes it. A choice
 * is kept on the device from the moment it is made, other open pages follow,
 * and the reset leaves nothing behind. The markup and the words come from
 * `Settings.astro`; the element is hidden until this script runs.
 */
class ReadingSettings extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const said = this.querySelector('[role=status]');
    if (this.#started || !form || !said || !('popover' in form)) return;
    this.#started = true;
    const radios = form.querySelectorAll('input');
    const storage = () => localStorage;
    const show = (text: string | null): void => apply(document, text, choices, papers);
    const usual = said.textContent;
    let forbidden = false;

    const choose = (text: string, done = usual): void => {
      show(text);
      forbidden = !keep(storage, text);
      said.textContent = forbidden ? (this.dataset['forbidden'] ?? '') : done;
    };
    // What could not be kept holds for this page, whatever is kept elsewhere.
    const follow = (): void => {
      const text = kept(storage);
      if (!forbidden && text !== undefined) show(text);
      mark(radios, document.documentElement);
    };

    follow();
    form.addEventListener('change', () => choose(textOf(radios)));
    form.addEventListener('submit', () => form.hidePopover());
    form.addEventListener('reset', () => choose('', this.dataset['done']));
    addEventListener('storage', ({ key }) => (key === place || key === null) && follow());
    addEventListener('pageshow', ({ persisted }) => persisted && follow());
    // The panel lies over the page: it goes when the keyboard moves on, lest it hide where.
    this.addEventListener('focusout', ({ relatedTarget: next }) => {
      if (next instanceof Node && !this.contains(next)) form.hidePopover();
    });
    this.hidden = false;
  }
}

customElements.define('reading-settings', ReadingSettings);
