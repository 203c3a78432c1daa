import { element } from '../write/element.ts';
import type { Answers, Found } from './setup.ts';

/** The few questions that only she can answer, as fields. */
export function questionsIn(form: HTMLElement, found: Found): void {
  const { questions, topics, withoutCategory } = found;
  const list = element(
    'datalist',
    { id: 'import-topics' },
    ...topics.map((value) => element('option', { value })),
  );
  form.replaceChildren(
    list,
    ...(questions.categories.length > 0
      ? [
          element('h3', {}, 'Which topic is which'),
          element(
            'p',
            { class: 'quiet' },
            'Your earlier blog sorted its posts by categories, this one by topics. Choose one of yours, or write a new one.',
          ),
          ...questions.categories.map(({ name, count, likely }) =>
            field(`${name} (${count})`, {
              name: 'category',
              'data-category': name,
              value: likely?.title ?? name,
            }),
          ),
        ]
      : []),
    ...(questions.without > 0
      ? [field(withoutWords(questions.without), { name: 'without', value: withoutCategory })]
      : []),
    ...(questions.home
      ? [
          field(
            'Where your earlier blog lived',
            {
              name: 'home',
              type: 'url',
              placeholder: 'https://',
            },
            'The export does not say it. With its address, links within it are found. It may stay empty.',
          ),
        ]
      : []),
    element(
      'label',
      { class: 'import-fetch' },
      element('input', { type: 'checkbox', name: 'fetches' }),
      element('span', {}, 'Ask my earlier blog for pictures that are in none of these files'),
    ),
    element('button', { type: 'submit' }, 'Bring it along'),
  );
}

function withoutWords(count: number): string {
  return count === 1
    ? 'The topic of the post that has no category'
    : `The topic of ${count} posts without a category`;
}

function field(label: string, attributes: Readonly<Record<string, string>>, help?: string): HTMLElement {
  const isTopic = attributes['type'] !== 'url';
  const input = element('input', {
    autocomplete: 'off',
    ...(isTopic && { list: 'import-topics', required: true, maxlength: '60' }),
    ...attributes,
  });
  return element(
    'label',
    { class: 'import-field' },
    element('span', {}, label),
    input,
    ...(help === undefined ? [] : [element('span', { class: 'quiet' }, help)]),
  );
}

/** What she answered. */
export function answersIn(form: HTMLFormElement): { readonly answers: Answers; readonly fetches: boolean } {
  const inputs = [...form.querySelectorAll('input')];
  const valueOf = (name: string) => inputs.find((input) => input.name === name)?.value.trim() ?? '';
  const topics = Object.fromEntries(
    inputs.flatMap((input) => {
      const { category } = input.dataset;
      return category === undefined ? [] : [[category, input.value.trim() || category] as const];
    }),
  );
  const [without, home] = [valueOf('without'), valueOf('home')];
  return {
    answers: { topics, ...(without !== '' && { without }), ...(home !== '' && { home }) },
    fetches: inputs.some(({ name, checked }) => name === 'fetches' && checked),
  };
}
