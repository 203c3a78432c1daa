import { store, stored } from './settings/storage.ts';
import { mark, textOf } from './settings/radios.ts';

declare global {
  /** Shows the page as it was chosen, given what is kept; comes from the script in the head. */
  var showReading: (kept: string | null) => void;
}

/**
 * `<reading-settings>`: how the page looks, as the reader likes it. A choice
 * is kept on the device from the moment it is made, other open pages follow,
 * and the reset leaves nothing behind. The markup and the words come from
 * `Settings.astro`; the element is hidden until this script runs.
 */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const said = this.querySelector('[role=status]');
    if (!this.hidden || !form || !said || !('popover' in form)) return;
    const radios = form.querySelectorAll('input');
    const storage = () => localStorage;
    const usual = said.textContent;
    let forbidden = false;

    const choose = (text: string, done = usual): void => {
      showReading(text);
      forbidden = !store(storage, text);
      said.textContent = forbidden ? (this.dataset['forbidden'] ?? '') : done;
    };
    // What could not be kept holds for this page, whatever is kept elsewhere.
    const follow = (): void => {
      if (!forbidden) showReading(stored(storage));
      mark(radios, document.documentElement);
    };

    // The script in the head has shown what is kept.
    mark(radios, document.documentElement);
    form.addEventListener('change', () => choose(textOf(radios)));
    form.addEventListener('submit', () => form.hidePopover());
    form.addEventListener('reset', () => choose('', this.dataset['done']));
    // Whatever was kept elsewhere, or while the page was left: to look once too often changes nothing.
    addEventListener('storage', follow);
    addEventListener('pageshow', follow);
    // The panel lies over the page: it goes when the keyboard moves on, lest it hide where.
    this.addEventListener('focusout', ({ relatedTarget: next }) => {
      if (next instanceof Node && !this.contains(next)) form.hidePopover();
    });
    this.hidden = false;
  }
}

customElements.define('reading-settings', ReadingSettings);
