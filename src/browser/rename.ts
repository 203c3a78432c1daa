import { nameOf } from '../schema/nearest.ts';
import { deskSetup } from './desk/setup.ts';
import { ask, gone } from './write/ask.ts';

/** What the preview says of a text that was renamed. */
interface Renamed {
  readonly file: string;
  readonly left: readonly string[];
}

/** `<desk-rename>`: gives a text another name, and shows the desk with it. */
class DeskRename extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    const trouble = form?.querySelector('[role=alert]');
    const { rename } = deskSetup();
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      // She types words; an address has small letters and hyphens.
      const { language, letters } = this.dataset;
      const name = nameOf(field?.value ?? '', language, letters === 'letters' ? letters : undefined);
      if (field) field.value = name;
      const { file = '' } = this.dataset;
      void ask<Renamed>(rename, { file, name }).then((answer) => {
        if (!trouble) return;
        if (answer.status === 'gone') trouble.textContent = gone;
        else if (answer.status !== 200) trouble.textContent = answer.body.why ?? 'It could not be renamed.';
        else if (answer.body.left?.length)
          trouble.textContent = `It is renamed. These lead to it and could not be written: ${answer.body.left.join(', ')}. The check says what to type there.`;
        else {
          location.hash = `${this.dataset['before'] ?? ''}${name}`;
          location.reload();
        }
      });
    });
  }
}

customElements.define('desk-rename', DeskRename);
