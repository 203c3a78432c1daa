import { element } from '../element.ts';
import type { FieldPath, FieldValue } from '../../../library/edit/set-field.ts';
import type { Choice, FieldSchema } from '../setup.ts';
import { choiceOf, inFields, singleField } from './single.ts';

/** What a field for several values is made from. */
export interface Several {
  readonly id: string;
  readonly path: FieldPath;
  readonly label: string;
  readonly schema: FieldSchema;
  /** As it is now. */
  value(): unknown;
  readonly choices: readonly Choice[] | undefined;
  labelOf(name: string): string;
  /** Gives the value at a path; a path that ends in a number takes a whole entry. */
  set(path: FieldPath, value: FieldValue): void;
  /** Shows the field anew, with one entry more than there are. */
  redraw(more?: boolean): void;
}

/** A field for a list of names or words. */
export function wordsField(several: Several, more: boolean): HTMLElement {
  const { id, path, label, schema, choices, set, redraw } = several;
  const value = several.value();
  const list = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  const [name] = path;
  const rows = more || list.length === 0 ? [...list, ''] : [...list];
  const write = () => {
    const all = rows.filter((one) => one !== '');
    set([name], all.length > 0 ? all : undefined);
  };
  const items = rows.map((word, at) => {
    const change = (next: string | undefined) => {
      rows[at] = next ?? '';
      write();
    };
    const control = choices
      ? choiceOf(choices, word, change)
      : element('input', { type: 'text', autocomplete: 'off', value: word });
    if (control instanceof HTMLInputElement) {
      control.addEventListener('input', () => {
        change(control.value.trim());
      });
    }
    control.setAttribute('aria-label', rows.length > 1 ? `${label}, ${at + 1} of ${rows.length}` : label);
    if (at === 0) control.id = id;
    return element(
      'li',
      {},
      control,
      takeOut(`${label} ${at + 1}`, () => {
        rows.splice(at, 1);
        write();
        redraw();
      }),
    );
  });
  const isFull = schema.maxItems !== undefined && rows.length >= schema.maxItems;
  return group(
    several,
    element('ul', { class: 'write-words' }, ...items),
    isFull ? [] : [addTo(several, 'One more')],
  );
}

/** A field for a list of entries that each have fields of their own. */
export function entriesField(several: Several, more: boolean): HTMLElement {
  const { id, path, label, schema, labelOf, set, redraw } = several;
  const entries = (): readonly unknown[] => {
    const value = several.value();
    return Array.isArray(value) ? value : [];
  };
  const list = entries();
  const [name] = path;
  const rows = more ? [...list, {}] : list;
  const items = rows.map((entry, at) =>
    element(
      'li',
      {},
      ...Object.entries(schema.items?.properties ?? {}).map(([part, own]) =>
        singleField({
          id: `${id}-${at}-${part}`,
          label: labelOf(`${name}.${part}`),
          schema: own,
          value: typeof entry === 'object' && entry !== null ? Reflect.get(entry, part) : undefined,
          choices: undefined,
          needed: schema.items?.required?.includes(part) === true,
          changed: (next) => {
            const before = entries().length;
            set([name, at, part], next);
            // An entry that nothing is left in goes, and those after it have other places.
            if (entries().length < before) redraw();
          },
        }),
      ),
      takeOut(`${label} ${at + 1}`, () => {
        if (at < entries().length) set([name, at], undefined);
        redraw();
      }),
    ),
  );
  return group(several, element('ol', { class: 'write-entries' }, ...items), [
    addTo(several, rows.length === 0 ? 'Add' : 'One more'),
  ]);
}

function group({ id, label, schema }: Several, list: HTMLElement, ways: readonly HTMLElement[]): HTMLElement {
  const help = inFields(schema.description ?? '');
  return element(
    'fieldset',
    { class: 'write-field several', 'data-field': id, 'aria-describedby': `${id}-help` },
    element('legend', {}, label),
    element('p', { class: 'write-help', id: `${id}-help` }, help),
    list,
    ...ways,
  );
}

function addTo({ label, redraw }: Several, words: string): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'write-way', 'aria-label': `${words}: ${label}` },
    words,
  );
  button.addEventListener('click', () => {
    redraw(true);
  });
  return button;
}

function takeOut(what: string, act: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'write-way', 'aria-label': `Take out: ${what}` },
    'Take out',
  );
  button.addEventListener('click', act);
  return button;
}
