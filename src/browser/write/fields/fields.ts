import { element } from '../element.ts';
import type { FieldPath, FieldValue } from '../../../library/edit/set-field.ts';
import { askCover, pictureEndings } from '../picture.ts';
import type { FieldSchema, Setup } from '../setup.ts';
import type { TextModel } from '../text-model.ts';
import { entriesField, wordsField } from './list.ts';
import { singleField } from './single.ts';

/** Fields that stand above the prose. */
export const above = ['title', 'description'] as const;

/** Fields that most texts have: they stand open, the others below them. */
const usual = ['pubDate', 'draft', 'topics', 'contentNotes', 'cover', 'sources', 'revisions'];

/** The fields of the front matter, made from the schema, tied to the text. */
export function fieldsIn(parent: HTMLElement, text: TextModel, setup: Setup): void {
  const all = Object.entries(setup.schema.properties ?? {});
  const own = all.filter(([name]) => !above.some((one) => one === name));
  const drawn = new Map<string, string>();
  const place = (name: string) => element('div', { class: 'write-place', 'data-place': name });
  const places = new Map(own.map(([name]) => [name, place(name)]));
  const open = own
    .filter(([name]) => usual.includes(name))
    .sort(([a], [b]) => usual.indexOf(a) - usual.indexOf(b));
  const other = own.filter(([name]) => !usual.includes(name));
  const shown = ([name]: (typeof own)[number]) => places.get(name) ?? place(name);
  const closed = element('p', { class: 'write-unread', role: 'status' });
  parent.append(
    closed,
    ...open.map(shown),
    ...(other.length > 0
      ? [element('details', {}, element('summary', {}, 'Less usual'), ...other.map(shown))]
      : []),
  );

  const set = (path: FieldPath, value: FieldValue) => {
    closed.textContent = text.setField(path, value)
      ? ''
      : 'This could not be written into the file as it is now. Look at its lines at the top, below.';
    drawn.set(path[0], JSON.stringify(text.values?.[path[0]]));
  };
  const draw = (name: string, schema: FieldSchema, more = false) => {
    const value = text.values?.[name];
    drawn.set(name, JSON.stringify(value));
    const field = fieldOf(name, schema, value, more, {
      setup,
      value: () => text.values?.[name],
      set,
      redraw: (again) => {
        draw(name, schema, again);
      },
      redrawOther: (other) => {
        for (const [one, its] of own) if (one === other) draw(one, its);
      },
    });
    const at = places.get(name);
    const had = at?.contains(document.activeElement) === true;
    at?.replaceChildren(field);
    if (had || more)
      [...(at?.querySelectorAll<HTMLElement>('input, select, textarea') ?? [])]
        .at(more ? lastOf(schema) : 0)
        ?.focus();
  };
  const drawAll = () => {
    const values = text.values;
    closed.textContent = values
      ? ''
      : 'The lines at the top of the file cannot be read as they are. What is wrong with them is told under “To mend”; they can be changed below.';
    parent.toggleAttribute('data-unread', !values);
    if (!values) return;
    for (const [name, schema] of own) {
      if (drawn.get(name) !== JSON.stringify(values[name]) || !places.get(name)?.firstChild)
        draw(name, schema);
    }
  };
  drawAll();
  text.watch((by) => {
    if (by !== 'prose' && by !== 'fields') drawAll();
  });
}

/** The button with which a cover is chosen, made ready and put beside the text. */
function coverChooser(
  { addresses, file, decorative }: Setup,
  set: Around['set'],
  redraw: () => void,
): HTMLElement {
  const choose = element('input', { type: 'file', accept: pictureEndings, hidden: true });
  const say = (sentence: string) => {
    const said = document.querySelector('[data-part="about-said"]');
    if (said) said.textContent = sentence;
  };
  choose.addEventListener('change', () => {
    const [picture] = choose.files ?? [];
    choose.value = '';
    if (!picture) return;
    const means = { address: addresses.picture, file, decorative, say };
    void askCover(picture, means, (path, alt) => {
      set(['cover', 'src'], path);
      set(['cover', 'alt'], alt);
      redraw();
    }).then(() => {
      document.querySelector<HTMLElement>('[data-place="cover"] button')?.focus();
    });
  });
  const button = element('button', { type: 'button', class: 'write-way' }, 'Choose a picture');
  button.addEventListener('click', () => {
    choose.click();
  });
  return element('p', { class: 'write-ways' }, button, choose);
}

/** Where writing goes on in an entry that was just added: counted from the end. */
function lastOf({ items }: FieldSchema): number {
  return -Math.max(1, Object.keys(items?.properties ?? {}).length);
}

interface Around {
  readonly setup: Setup;
  /** As it is now. */
  value(): unknown;
  set(path: FieldPath, value: FieldValue): void;
  redraw(more?: boolean): void;
  redrawOther(name: string): void;
}

function fieldOf(
  name: string,
  schema: FieldSchema,
  value: unknown,
  more: boolean,
  around: Around,
): HTMLElement {
  const { setup, set, redraw } = around;
  const labelOf = (path: string) => setup.labels[path] ?? path;
  const base = { id: `field-${name}`, label: labelOf(name), schema, choices: setup.choices[name] };
  if (schema.type === 'array') {
    const several = { ...base, path: [name] as const, value: around.value, labelOf, set, redraw };
    return schema.items?.type === 'object' ? entriesField(several, more) : wordsField(several, more);
  }
  if (schema.type === 'object') {
    return element(
      'fieldset',
      { class: 'write-field several', 'data-field': base.id },
      element('legend', {}, base.label),
      element('p', { class: 'write-help' }, schema.description ?? ''),
      ...(name === 'cover' ? [coverChooser(setup, set, redraw)] : []),
      ...Object.entries(schema.properties ?? {}).map(([part, own]) =>
        singleField({
          id: `${base.id}-${part}`,
          label: labelOf(`${name}.${part}`),
          schema: own,
          value: typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
          choices: undefined,
          needed: schema.required?.includes(part) === true,
          changed: (next) => {
            set([name, part], next);
          },
        }),
      ),
    );
  }
  const needed = setup.schema.required?.includes(name) === true;
  const field = singleField({
    ...base,
    value,
    needed,
    changed: (next) => {
      set([name], next);
      if (name === 'series') setPart(around, next);
    },
  });
  if (name === 'series' && setup.addresses.series !== undefined)
    field.append(newSeries(setup.addresses.series));
  return field;
}

/** A post that joins a series is its last part, until it is given another place; without a series it is part of none. */
function setPart({ setup, set, redrawOther }: Around, series: FieldValue): void {
  set(['part'], typeof series === 'string' ? (setup.nextParts[series] ?? 1) : undefined);
  redrawOther('part');
}

/** The way to a series that is not there yet; from there she comes back. */
function newSeries(address: string): HTMLElement {
  return element(
    'p',
    { class: 'write-new' },
    element('a', { href: `${address}#new-series` }, 'A new series …'),
  );
}
