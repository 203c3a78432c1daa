import { element } from './element.ts';

/** A field of a question. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
}

/** Something else that may be done in place of what is asked. */
export interface Way {
  readonly label: string;
  act(): void;
}

/**
 * Asks something in a dialog of its own.
 *
 * @param act Does what was asked for; gives what is in the way, and the dialog stays open.
 * @returns When it was answered or left.
 */
export function askIn(
  title: string,
  before: readonly Node[],
  fields: readonly Asked[],
  doing: string,
  act: () => Promise<string | undefined>,
  more?: Way,
): Promise<void> {
  const trouble = element('p', { class: 'write-trouble', role: 'alert' });
  const does = element('button', { type: 'submit', class: 'write-main' }, doing);
  const not = element('button', { type: 'button' }, 'Leave it');
  const other = more && element('button', { type: 'button' }, more.label);
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'ask-title' }, title),
    ...before,
    ...fields.map(({ name, label, help, control }) => {
      control.id = `ask-${name}`;
      if (help !== undefined) control.setAttribute('aria-describedby', `ask-${name}-help`);
      return element(
        'div',
        { class: 'write-field' },
        element('label', { for: control.id }, label),
        control,
        ...(help === undefined ? [] : [element('p', { class: 'write-help', id: `ask-${name}-help` }, help)]),
      );
    }),
    trouble,
    element('p', { class: 'write-ways' }, does, ...(other ? [other] : []), not),
  );
  const dialog = element('dialog', { class: 'write-both write-ask', 'aria-labelledby': 'ask-title' }, form);
  not.addEventListener('click', () => {
    dialog.close();
  });
  other?.addEventListener('click', () => {
    dialog.close();
    more?.act();
  });
  const closed = new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    does.disabled = true;
    void act().then((why) => {
      does.disabled = false;
      trouble.textContent = why ?? '';
      if (why === undefined) dialog.close();
    });
  });
  document.querySelector('write-desk')?.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();
  return closed;
}
