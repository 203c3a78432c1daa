import { element } from '../write/element.ts';

/** What is asked for in words, or chosen from a few. */
export interface Asked {
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The form in which she answers: a button for each choice, or a field for words.
 *
 * @param answer Takes what she says.
 */
export function askedForm({ text, choices }: Asked, answer: (words: string) => void): HTMLElement {
  if (choices.length > 0) {
    const buttons = choices.map(({ id, label }) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        answer(id);
      });
      return button;
    });
    return element(
      'div',
      { class: 'publish-asked' },
      element('p', { class: 'publish-question' }, text),
      element('p', { class: 'publish-ways' }, ...buttons),
    );
  }
  const field = element('input', { id: 'publish-words', autocomplete: 'off' });
  const form = element(
    'form',
    { class: 'publish-note publish-asked' },
    element('label', { for: 'publish-words' }, text.replace(/:\s*$/, '')),
    field,
    element('button', { class: 'publish-main' }, 'Go on'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field instanceof HTMLInputElement) answer(field.value);
  });
  return form;
}
