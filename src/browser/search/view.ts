import { fill } from '../../library/format/fill.ts';
import { folded } from '../words/folded.ts';
import type { Found } from './found.ts';

/** The parts of the search that change, found by their `data-part`. */
export interface View {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly topic: HTMLSelectElement;
  /** Which years are searched; only where there is more than one shard. */
  readonly span: HTMLSelectElement | undefined;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The sentence that everyone sees, and the one that is read out. */
  readonly message: HTMLElement;
  readonly live: HTMLElement;
  /** The button that turns the / key off and on. */
  readonly shortcut: HTMLElement;
  /** The button that asks whether something else was meant; its value is what. */
  readonly meant: HTMLButtonElement;
  /** The links of the results, in their order. */
  links(): readonly HTMLElement[];
  /** Adds results to the list. */
  add(list: readonly Found[]): void;
  /** Asks whether something else was meant. */
  offerMeant(question: string, words: string): void;
  /** Shows the topics that are called what was typed; says whether there are any. */
  offerTopics(typed: string): boolean;
  /** Shows where else to look. */
  offerOthers(): void;
  /** Takes away everything that the last search brought. */
  clear(): void;
}

/** @throws When the page's markup is not that of `SearchForm.astro`. */
export function viewOf(root: HTMLElement): View {
  const part = <Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind => {
    const element = root.querySelector(selector);
    if (!(element instanceof kind)) {
      throw new Error(`The search lacks ${selector}.`);
    }
    return element;
  };
  const span = root.querySelector('#search-span');
  const results = part('[data-part=results]', HTMLElement);
  const more = part('[data-part=more]', HTMLButtonElement);
  const message = part('[data-part=message]', HTMLElement);
  const live = part('[data-part=live]', HTMLElement);
  const others = part('[data-part=others]', HTMLElement);
  const meant = part('[data-part=meant]', HTMLButtonElement);
  const topics = part('[data-part=topics]', HTMLElement);
  const foundTemplate = part('template[data-part=found]', HTMLTemplateElement);
  const othersTemplate = part('template[data-part=nothing]', HTMLTemplateElement);
  return {
    form: part('form', HTMLFormElement),
    field: part('#search-field', HTMLInputElement),
    topic: part('#search-topic', HTMLSelectElement),
    span: span instanceof HTMLSelectElement ? span : undefined,
    results,
    more,
    message,
    live,
    shortcut: part('[data-part=shortcut]', HTMLElement),
    meant,
    links: () => [...results.querySelectorAll('a')],
    add(list) {
      results.append(...list.map((found) => itemFor(found, foundTemplate)));
      results.hidden = false;
    },
    offerMeant(question, words) {
      meant.textContent = question;
      meant.value = words;
      meant.hidden = false;
    },
    offerTopics(typed) {
      const found = [...topics.querySelectorAll('li')].filter((item) => {
        item.hidden = !isCalled(typed, item.dataset['called'] ?? '');
        return !item.hidden;
      });
      topics.hidden = found.length === 0;
      return !topics.hidden;
    },
    offerOthers() {
      others.replaceChildren(othersTemplate.content.cloneNode(true));
      others.hidden = false;
    },
    clear() {
      for (const element of [results, others, message, live]) {
        element.replaceChildren();
      }
      for (const element of [results, others, message, more, meant, topics]) {
        element.hidden = true;
      }
    },
  };
}

/** Whether one of several names, with `|` between them, stands in what was typed. */
function isCalled(typed: string, names: string): boolean {
  const within = ` ${folded(typed)} `;
  return names.split('|').some((name) => within.includes(` ${folded(name)} `));
}

/** A result: the template's copy, filled with text only, so that nothing in it becomes markup. */
function itemFor(found: Found, template: HTMLTemplateElement): DocumentFragment {
  const item = document.importNode(template.content, true);
  item.querySelector('a')?.setAttribute('href', found.href);
  for (const key of ['title', 'topic', 'date', 'note'] as const) {
    const place = item.querySelector(`[data-fill=${key}]`);
    if (found[key]) {
      place?.replaceChildren(found[key]);
    } else {
      place?.remove();
    }
  }
  const language = item.querySelector('[data-fill=language]');
  if (found.language) {
    const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
    language?.replaceChildren(names.of(found.language) ?? found.language);
    for (const place of item.querySelectorAll('[data-fill=title], [data-fill=excerpt]')) {
      place.setAttribute('lang', found.language);
      place.setAttribute('dir', 'auto');
    }
    // Its day and its note are in its language too, in a line that runs as the page does.
    for (const place of item.querySelectorAll('[data-fill=date], [data-fill=note]')) {
      const words = document.createElement('bdi');
      words.lang = found.language;
      words.append(...place.childNodes);
      place.append(words);
    }
  } else language?.remove();
  const under = item.querySelector<HTMLElement>('[data-fill=under]');
  if (found.under) under?.replaceChildren(fill(under.dataset['text'] ?? '', { word: found.under }));
  else under?.remove();
  item.querySelector('[data-fill=excerpt]')?.replaceChildren(
    ...found.excerpt.map(({ text, marked }) => {
      if (!marked) {
        return text;
      }
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return item;
}
