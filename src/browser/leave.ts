import { clearTyped } from './leave/clear.ts';
import { after, enough, none, patience, type Press } from './leave/presses.ts';

/**
 * `<leave-quickly>`: the link in it leads away at once, and so does pressing
 * Shift three times. Whatever a page keeps of the reader's words hears
 * `blog:leave` on the document first. The markup and the words come from
 * `LeaveQuickly.astro`; without this the link is a link.
 */
class LeaveQuickly extends HTMLElement {
  #presses = none;
  #forget: ReturnType<typeof setTimeout> | undefined;
  #title = '';

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    for (const link of document.querySelectorAll('[data-leave]')) {
      link.addEventListener('click', this.#click);
      link.addEventListener('auxclick', this.#click);
    }
    document.addEventListener('keydown', this.#press, true);
    document.addEventListener('keyup', this.#press, true);
    document.addEventListener('pointerdown', this.#press, true);
    addEventListener('pageshow', this.#return);
  }

  /** Also a click that asks for a new tab: the page must not stay behind. */
  readonly #click = (event: Event): void => {
    if (event instanceof MouseEvent && event.button < 2) {
      event.preventDefault();
      this.#leave();
    }
  };

  readonly #press = (event: Press): void => {
    const before = this.#presses;
    this.#presses = after(before, event);
    const { count } = this.#presses;
    if (count === before.count) return;
    clearTimeout(this.#forget);
    this.dataset['presses'] = String(count);
    this.#say(count === 0 ? 'stopped' : count === 1 ? 'two' : 'one');
    if (count >= enough) this.#leave();
    else this.#forget = setTimeout(() => this.#wait(count), patience);
  };

  /** After a while nothing was pressed; after another while nothing more has to be said of it. */
  #wait(count: number): void {
    this.#presses = none;
    this.dataset['presses'] = '0';
    this.#say(count > 0 ? 'stopped' : '');
    if (count > 0) this.#forget = setTimeout(() => this.#say(''), patience);
  }

  #leave(): void {
    const link = this.querySelector('a');
    if (!link) return;
    clearTimeout(this.#forget);
    document.dispatchEvent(new CustomEvent('blog:leave'));
    clearTyped(document);
    this.#say('');
    this.#title ||= document.title;
    document.documentElement.dataset['leaving'] = '';
    document.title = this.#cover(this.dataset['loading']);
    // In its place, not after it: the way back leads past this page.
    location.replace(link.href);
  }

  /** Some browsers keep a page as it was left: it comes back without its cover. */
  readonly #return = (): void => {
    if (this.#title) document.title = this.#title;
    this.#title = '';
    delete document.documentElement.dataset['leaving'];
    this.#cover('');
    clearTimeout(this.#forget);
    this.#wait(0);
  };

  #cover(text = ''): string {
    this.querySelector('[role=alert]')?.replaceChildren(text);
    return text;
  }

  /** @param word The name of one of the element's sentences, or nothing. */
  #say(word: string): void {
    this.querySelector('[role=status]')?.replaceChildren(this.dataset[word] ?? '');
  }
}

customElements.define('leave-quickly', LeaveQuickly);
