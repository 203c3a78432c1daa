import type { Found } from './found.ts';

/** The parts of the search that change, found by their `data-part`. */
export interface View {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly topic: HTMLSelectElement;
  /** Which years are searched; only where there is more than one shelf. */
  readonly span: HTMLSelectElement | undefined;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The sentence that everyone sees, and the one that is read out. */
  readonly message: HTMLElement;
  readonly live: HTMLElement;
  /** The button that turns the / key off and on. */
  readonly shortcut: HTMLElement;
  /** The links of the results, in their order. */
  links(): readonly HTMLElement[];
  /** Adds results to the list. */
  add(list: readonly Found[]): void;
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
    links: () => [...results.querySelectorAll('a')],
    add(list) {
      results.append(...list.map((found) => itemFor(found, foundTemplate)));
      results.hidden = false;
    },
    offerOthers() {
      others.replaceChildren(othersTemplate.content.cloneNode(true));
      others.hidden = false;
    },
    clear() {
      for (const element of [results, others, message, live]) {
        element.replaceChildren();
      }
      for (const element of [results, others, message, more]) {
        element.hidden = true;
      }
    },
  };
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
