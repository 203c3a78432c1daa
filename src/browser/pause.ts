import { length } from './pause/schedule.ts';

/**
 * `<quiet-pause>`: a circle that the reader sets in motion, and stops. It ends
 * by itself and says so. The markup and the words come from `Pause.astro`;
 * without this, and where less motion is asked for, the text is the pause.
 */
class QuietPause extends HTMLElement {
  #end: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const run = this.querySelector<HTMLElement>('.pause-run');
    if (!run?.hidden) return;
    run.hidden = false;
    run.querySelector('button')?.addEventListener('click', () => {
      if (this.#end === undefined) this.#start();
      else this.#stop('stopped');
    });
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', ({ matches }) => {
      if (matches) this.#stop('');
    });
  }

  #start(): void {
    this.#end = setTimeout(() => this.#stop('ended'), length);
    this.dataset['running'] = '';
    this.#show('stop', 'began');
  }

  #stop(sentence: string): void {
    clearTimeout(this.#end);
    this.#end = undefined;
    delete this.dataset['running'];
    this.#show('start', sentence);
  }

  /** What the button would do, and what has just happened: the names of the element's sentences. */
  #show(label: string, sentence: string): void {
    this.querySelector('button')?.replaceChildren(this.dataset[label] ?? '');
    this.querySelector('[role=status]')?.replaceChildren(this.dataset[sentence] ?? '');
  }
}

customElements.define('quiet-pause', QuietPause);
