import { element } from '../element.ts';
import type { Setup } from '../setup.ts';
import type { TextModel } from '../text-model.ts';
import { above } from './fields.ts';

/** The title and the standfirst, set as the page sets them. @param onward Goes on to the prose. */
export function aboveIn(parent: HTMLElement, text: TextModel, setup: Setup, onward: () => void): void {
  const controls = above.map((name, at) => {
    const control = element('textarea', {
      id: `above-${name}`,
      rows: '1',
      class: `write-${name}`,
      dir: 'auto',
    });
    const label = setup.labels[name] ?? name;
    control.placeholder = label;
    control.addEventListener('input', () => {
      const words = control.value.replace(/\s*\n\s*/g, ' ').trim();
      text.setField([name], words === '' ? undefined : words);
    });
    control.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      const next = controls[at + 1];
      if (next) next.control.focus();
      else onward();
    });
    return { name, label, control };
  });
  parent.append(
    ...controls.flatMap(({ name, label, control }) => [
      element('label', { for: `above-${name}`, class: 'write-name' }, label),
      control,
    ]),
  );
  const show = () => {
    const { values } = text;
    for (const { name, control } of controls) {
      const value = values?.[name];
      const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      // While it is typed into, it is as it is typed.
      if (control !== document.activeElement || control.value.trim() !== shown) control.value = shown;
      control.disabled = !values;
    }
  };
  show();
  text.watch((by) => {
    if (by !== 'prose' && by !== 'fields') show();
  });
}
