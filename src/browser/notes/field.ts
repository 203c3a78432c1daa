import { kept, keyOf, noteFrom } from './note.ts';
import { merge, type Merged } from './merge.ts';
import { read, write, type Ask } from './store.ts';

/** One field to write in, and what is kept for it. */
export interface Field {
  /** Whether the reader wrote something here that is not kept. */
  loose(): boolean;
  /** Shows a text, here and in what is printed. */
  show(text: string): void;
  /** Brings the field and the storage together. @param acting Whether the reader is writing. */
  sync(acting: boolean): Merged['outcome'] | 'refused';
}

/** What is the same for all fields of a post. */
export interface Origin {
  readonly post: string;
  readonly title: string;
  readonly ask: Ask;
}

/**
 * @param area Its name is the field's. In the element with the class "field"
 *   around it stand its copy, which makes it as high as its text and is what is
 *   printed, and a line for an earlier question.
 * @param question What is asked here.
 */
export function fieldOf(area: HTMLTextAreaElement, question: string, { post, title, ask }: Origin): Field {
  const around = area.closest('.field');
  const copy = around?.querySelector('.written');
  const earlier = around?.querySelector<HTMLElement>('.earlier');
  const key = keyOf({ post, field: area.name });
  let agreed = '';

  const mirror = (): void => {
    // A line that was only begun has its height as well.
    if (copy) copy.textContent = area.value && `${area.value}\n`;
  };
  const show = (text: string): void => {
    area.value = text;
    mirror();
  };
  /** Says what was asked when the note was written, where that has changed. */
  const remind = (asked = ''): void => {
    const place = earlier?.querySelector('q');
    if (!earlier || !place) return;
    earlier.hidden = asked === '' || asked === question;
    place.textContent = asked;
  };
  area.addEventListener('input', mirror);

  return {
    loose: () => area.value !== agreed,
    show,
    sync(acting) {
      const raw = read(ask, key);
      if (raw === undefined) return 'refused';
      const next = merge(agreed, area.value, raw, acting);
      if (next.text !== area.value) show(next.text);
      agreed = next.agreed;
      if (!next.write) {
        remind(noteFrom(raw ?? '')?.question);
        return next.outcome;
      }
      const done = write(ask, key, next.text ? kept({ text: next.text, question, title }) : null);
      if (done) agreed = next.text;
      return done ? next.outcome : 'refused';
    },
  };
}
