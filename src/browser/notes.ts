import { fieldOf } from './notes/field.ts';
import { prefix } from './notes/note.ts';
import { chosen } from './notes/store.ts';

/** What is said of several fields is what matters most in one of them. */
const outcomes = ['refused', 'unreadable', 'both', 'kept'] as const;

/**
 * `<private-notes>`: the fields of the element around it, for the reader alone.
 * Nothing is kept until she chooses it; from then on what she writes is kept
 * on this device as she writes it. When she leaves quickly the fields are
 * emptied, and stay so until the page is loaded again; the way back through
 * the history does not fill them either. The markup and the words come from
 * `PrivateNotes.astro`; it is hidden until this script runs.
 */
class PrivateNotes extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const around = this.parentElement;
    const said = this.querySelector<HTMLElement>('[role=status]');
    const offers = this.querySelectorAll<HTMLElement>('.offer');
    if (this.#started || !around || !said) return;
    this.#started = true;
    const ask = () => localStorage;
    const origin = { post: this.dataset['post'] ?? '', title: this.dataset['title'] ?? '', ask };
    const areas = [...around.querySelectorAll('textarea')].filter(
      (area) => area.closest('section') === around,
    );
    const fields = areas.map((area) => fieldOf(area, questionOf(area, around), origin));
    let keeping = false;
    let both = false;
    let left = leftBefore() && chosen(ask);

    const say = (what: string, offered = false): void => {
      const text = this.dataset[what] ?? '';
      // The same words again would be read out again.
      if (said.textContent !== text) said.textContent = text;
      for (const part of offers) part.hidden = !offered;
    };
    const look = (acting: boolean): void => {
      if (left) return say('left');
      const anywhere = keeping || chosen(ask);
      // What was written before the choice, in another page, waits for a choice of its own.
      keeping ||= anywhere && !fields.some((field) => field.loose());
      if (!keeping) return say(anywhere ? 'elsewhere' : 'page', true);
      const found = fields.map((field) => field.sync(acting));
      both ||= found.includes('both');
      const worst = outcomes.find((one) => found.includes(one) || (one === 'both' && both));
      say(worst ?? 'kept');
    };
    const elsewhere = (): void => {
      look(false);
      if (!keeping || chosen(ask)) return;
      // Erased on another page: with the last note the choice is gone.
      keeping = false;
      look(false);
    };

    this.querySelector('button')?.addEventListener('click', () => {
      document.dispatchEvent(new Event('blog:keep'));
      said.focus();
    });
    // One choice is for every question of the page.
    document.addEventListener('blog:keep', () => {
      keeping = true;
      look(true);
    });
    for (const area of areas) {
      area.hidden = false;
      area.addEventListener('input', () => look(true));
    }
    addEventListener('storage', ({ key }) => (key ?? prefix).startsWith(prefix) && elsewhere());
    addEventListener('pageshow', ({ persisted }) => persisted && elsewhere());
    document.addEventListener('blog:leave', () => {
      left = true;
      for (const field of fields) field.show('');
      look(false);
    });
    look(false);
    this.hidden = false;
  }
}

/** Whether a page that can be left quickly was come back to by the history: whoever went back need not be who wrote. */
function leftBefore(): boolean {
  const [arrival] = performance.getEntriesByType('navigation');
  const back = arrival instanceof PerformanceNavigationTiming && arrival.type === 'back_forward';
  return back && document.querySelector('[data-way-out]') !== null;
}

/** What is asked: by the label of a field that stands outside, else by all that stands before it. */
function questionOf(area: HTMLTextAreaElement, around: Element): string {
  if (!area.closest('private-notes')) return area.labels[0]?.innerText ?? '';
  const parts = [...around.children].filter((part) => !part.matches('.label, private-notes'));
  const words = parts.map((part) => (part instanceof HTMLElement ? part.innerText.trim() : ''));
  return words.filter(Boolean).join('\n');
}

customElements.define('private-notes', PrivateNotes);
