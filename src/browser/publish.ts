import { openWithKey } from '../schema/at-desk.ts';
import { partOf } from './part.ts';
import { element } from './write/element.ts';
import { ask, gone } from './write/ask.ts';
import { askedForm, type Asked } from './publish/asked.ts';
import { endOf } from './publish/end.ts';
import type { News } from './publish/news.ts';
import type { Setup } from './publish/setup.ts';
import { show } from './publish/shown.ts';

/**
 * `<publish-desk>`: shows what readers will see change, asks, and shows how it
 * goes. The markup comes from `_publish.astro`, all else from the preview.
 */
class PublishDesk extends HTMLElement {
  connectedCallback(): void {
    const setup: Setup = JSON.parse(this.querySelector('script[type="application/json"]')?.textContent ?? '');
    const again = () => {
      void this.#tell(setup, 'begin');
    };
    const events = new EventSource(setup.addresses.news);
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const news: News = JSON.parse(data);
      this.#hear(news, setup, again);
    });
    partOf(this, 'elsewhere').addEventListener('click', () => {
      void this.#tell(setup, 'begin', 'anew');
    });
    events.addEventListener('open', again, { once: true });
    addEventListener('pagehide', () => {
      events.close();
    });
  }

  #hear(news: News, setup: Setup, again: () => void): void {
    if (news.is === 'begun') {
      for (const name of ['shown', 'steps', 'asked', 'ended']) partOf(this, name).replaceChildren();
      delete this.dataset['ended'];
    } else if (news.is === 'line') this.#step(news.text);
    else if (news.is === 'shown')
      partOf(this, 'shown').replaceChildren(...show(news.announcement, setup, again));
    else if (news.is === 'question') this.#ask(news.question, setup);
    else if (news.is === 'asked') this.#askWords(news.asked, setup);
    else {
      partOf(this, 'asked').replaceChildren();
      const ended = partOf(this, 'ended');
      ended.append(...endOf(news, setup, again));
      if (news.is === 'ended') {
        this.dataset['ended'] = news.how;
        ended.focus();
      }
    }
  }

  /** How long a step takes is said in its own line. */
  #step(text: string): void {
    const steps = partOf(this, 'steps');
    const [, seconds] = /^still at it \((\d+ s)\)$/.exec(text) ?? [];
    const last = steps.lastElementChild;
    if (seconds === undefined) steps.append(element('li', {}, text));
    else if (last) last.textContent = `${(last.textContent ?? '').replace(/ \(\d+ s\)$/, '')} (${seconds})`;
  }

  #ask({ about, text }: { readonly about: string; readonly text: string }, setup: Setup): void {
    const asked = partOf(this, 'asked');
    const answer = (what: 'yes' | 'no') => () => {
      asked.replaceChildren();
      void this.#tell(setup, 'answer', what);
    };
    const [yes, no] = about === 'publish' ? ['Publish', 'Not now'] : ['Yes', 'No'];
    const wanted = element('button', { type: 'button', class: 'publish-main' }, yes ?? '');
    wanted.addEventListener('click', answer('yes'));
    const unwanted = element('button', { type: 'button' }, no ?? '');
    unwanted.addEventListener('click', answer('no'));
    asked.replaceChildren(
      element('p', { class: 'publish-question' }, text),
      element('p', { class: 'publish-ways' }, wanted, unwanted),
    );
  }

  /** Asks for words, or for one of a few; what was said before stands in the steps. */
  #askWords(asked: Asked, setup: Setup): void {
    const part = partOf(this, 'asked');
    const form = askedForm(asked, (words) => {
      part.replaceChildren();
      void this.#tell(setup, 'answer', words);
    });
    part.replaceChildren(form);
    form.querySelector<HTMLElement>('input, button')?.focus();
  }

  async #tell({ addresses }: Setup, is: 'begin' | 'answer', words = ''): Promise<void> {
    const answer = await ask(addresses.answer, { is, words });
    if (answer.status === 200) return;
    this.#step(
      answer.status === 'gone'
        ? gone
        : (answer.body.why ?? `This browser no longer knows the key of your desk. ${openWithKey}`),
    );
  }
}

customElements.define('publish-desk', PublishDesk);
