import { fill } from '../../library/format/fill.ts';
import { plural } from '../../library/format/messages.ts';
import { engineAt, type Answer, type Engine, type Places } from './engine.ts';
import { Latest } from './latest.ts';
import type { View } from './view.ts';
import type { SearchWords } from './words.ts';

/** How many results are shown at a time: each is 4 KB to load. */
const step = 6;
/** In milliseconds: how long typing rests before a search, a word of waiting, and before it is read out. */
export const pause = { search: 30, loading: 500, speech: 1000 };

/** One reader's search: what was asked, what is shown, what is said. Nothing of it outlives the page. */
export class Session {
  readonly #view: View;
  readonly #words: SearchWords;
  readonly #open: () => Engine;
  readonly #searching = new Latest();
  readonly #speaking = new Latest();
  #engine;
  #answer: Answer | undefined;

  /**
   * @param places Where the index is, and what is known of the language.
   */
  constructor(view: View, words: SearchWords, places: Places) {
    this.#view = view;
    this.#words = words;
    this.#open = () => engineAt(places);
    this.#engine = this.#open();
  }

  /** Searches for what the form holds when the typing rests; nothing typed and no topic shows nothing. */
  ask(): void {
    this.#begin(pause.search, false);
  }

  /** Searches at once, and goes to the first result. */
  askAndGo(): void {
    this.#begin(0, true);
  }

  /** Shows the next results and goes to the first of them. */
  async more(): Promise<void> {
    const answer = this.#answer;
    const from = this.#view.links().length;
    try {
      const next = await answer?.some(from, from + step);
      if (next && answer === this.#answer) {
        this.#show(next);
        this.#view.links()[from]?.focus();
      }
    } catch {
      this.#fail();
    }
  }

  /** Searches for what may have been meant, and says so in the field. */
  askMeant(words: string): void {
    this.#view.field.value = words;
    // The form hears it too, and whatever else listens to what is typed.
    this.#view.field.dispatchEvent(new Event('input', { bubbles: true }));
    this.#view.field.focus();
  }

  /** Empties the form and forgets the answer. */
  clear(): void {
    this.#view.form.reset();
    this.#forgetAnswer();
  }

  /** Leaves nothing for the next person at this machine. */
  forget(): void {
    this.clear();
    this.#engine = this.#open();
  }

  #begin(after: number, go: boolean): void {
    const { field, topic } = this.#view;
    this.#speaking.drop();
    this.#view.live.textContent = '';
    if (field.value.trim() === '' && topic.value === '') {
      this.#forgetAnswer();
      return;
    }
    this.#searching.after(after, (wanted) => void this.#search(wanted, go));
  }

  async #search(wanted: () => boolean, go: boolean): Promise<void> {
    const { field, topic, span, form } = this.#view;
    const slow = setTimeout(() => wanted() && this.#say([this.#words.loading]), pause.loading);
    try {
      const answer = await this.#engine.find(field.value.trim(), topic.value, span?.value === 'all');
      const first = await answer.some(0, step);
      if (wanted()) {
        this.#arrive(answer);
        this.#show(first);
        if (go && form.contains(document.activeElement)) {
          this.#view.links()[0]?.focus();
        }
      }
    } catch {
      if (wanted()) {
        this.#view.clear();
        this.#fail();
      }
    } finally {
      clearTimeout(slow);
    }
  }

  #arrive(answer: Answer): void {
    this.#view.clear();
    this.#answer = answer;
    const { meant, total, whole } = answer;
    const asked = meant === undefined ? '' : fill(this.#words.meant, { words: meant });
    const topics = this.#view.offerTopics(this.#view.field.value);
    if (total === 0) {
      const { span } = this.#view;
      this.#say([span?.value === '' ? this.#words.noneNewest : this.#words.none, asked]);
      if (!topics && meant === undefined) this.#view.offerOthers();
    } else {
      const count = plural(this.#words.results, total, document.documentElement.lang || 'en');
      this.#say([whole ? count : fill(this.#words.some, { found: count }), asked]);
    }
    if (meant !== undefined) this.#view.offerMeant(asked, meant);
  }

  #show(list: Parameters<View['add']>[0]): void {
    this.#view.add(list);
    this.#view.more.hidden = this.#view.links().length >= (this.#answer?.total ?? 0);
  }

  #fail(): void {
    // In the preview it would go on to say that the last built site is searched.
    this.#view.form.querySelector('[data-part=preview]')?.remove();
    this.#say([this.#words.failed]);
  }

  /** Shows a sentence at once, and has it read out when the typing rests. */
  #say([text = '', more = '']: readonly string[]): void {
    const { message, live } = this.#view;
    message.textContent = text;
    message.hidden = false;
    this.#speaking.after(pause.speech, () => {
      live.textContent = `${text} ${more}`.trim();
    });
  }

  #forgetAnswer(): void {
    this.#searching.drop();
    this.#speaking.drop();
    this.#answer = undefined;
    this.#view.clear();
  }
}
