import { element } from '../element.ts';
import type { FieldValue } from '../../../library/edit/set-field.ts';
import type { Choice, FieldSchema } from '../setup.ts';

/** What a field for one value is made from. */
export interface Single {
  readonly id: string;
  readonly label: string;
  readonly schema: FieldSchema;
  readonly value: unknown;
  readonly choices: readonly Choice[] | undefined;
  readonly needed: boolean;
  changed(value: FieldValue): void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field with its label, and the schema's own sentence under it. */
export function singleField(single: Single): HTMLElement {
  const { id, label, schema } = single;
  const help = schema.description && inFields(schema.description);
  const isSwitch = schema.type === 'boolean';
  const control = controlOf(single);
  control.id = id;
  if (help !== undefined) control.setAttribute('aria-describedby', `${id}-help`);
  const name = element('label', { for: id }, label);
  const said = help === undefined ? [] : [element('p', { class: 'write-help', id: `${id}-help` }, help)];
  return element(
    'div',
    { class: `write-field${isSwitch ? ' switch' : ''}`, 'data-field': id },
    ...(isSwitch ? [control, name] : [name, control]),
    ...said,
  );
}

/** The schema's sentence as it is said beside a field, where nobody types `true` or the year before the month. */
export function inFields(sentence: string): string {
  return sentence
    .replace(/,? as YYYY-MM-DD/, '')
    .replace(/^true (\w)/, (_, first: string) => first.toUpperCase())
    .replace(/^false /, 'Without its mark, this ')
    .replace('with "npm run dev"', 'in the preview')
    .replace(' from topics.yaml', '')
    .replace(', from series.yaml', '')
    .replace(', by file name without its ending', '')
    .replace(', a path that starts with "./"', ', which lies beside the text');
}

function controlOf(single: Single): Control {
  const { schema, value, choices, changed } = single;
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (schema.type === 'boolean') return switchOf(single);
  const names = choices ?? schema.enum?.map((id) => ({ id, title: id.replaceAll('-', ' ') }));
  if (names) return choiceOf(names, shown, changed);
  const isDay = schema.pattern?.startsWith('^\\d{4}-') === true;
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const isLong = (schema.maxLength ?? 0) >= 160;
  // What is no day cannot be shown in a field for days, and would be lost in it.
  const type = isDay && (shown === '' || /^\d{4}-\d{2}-\d{2}$/.test(shown)) ? 'date' : 'text';
  const control = isLong
    ? element('textarea', { rows: '2', dir: 'auto' })
    : element('input', { type, inputmode: isNumber && 'numeric', autocomplete: 'off', dir: 'auto' });
  control.value = shown;
  control.addEventListener('input', () => {
    const text = control.value.replace(/\s*\n\s*/g, ' ').trim();
    changed(text === '' ? undefined : isNumber && /^\d+$/.test(text) ? Number(text) : text);
  });
  return control;
}

function switchOf({ schema, value, changed }: Single): HTMLInputElement {
  const usual = schema.default === true;
  const control = element('input', { type: 'checkbox' });
  control.checked = typeof value === 'boolean' ? value : usual;
  control.addEventListener('change', () => {
    // What is so anyway needs no line.
    changed(control.checked === usual ? undefined : control.checked);
  });
  return control;
}

/** A choice from a list; a value that is not in it stays to be seen. */
export function choiceOf(
  names: readonly Choice[],
  shown: string,
  changed: (value: string | undefined) => void,
): HTMLSelectElement {
  const known =
    names.some(({ id }) => id === shown) || shown === '' ? names : [...names, { id: shown, title: shown }];
  const control = element(
    'select',
    {},
    ...[{ id: '', title: 'None' }, ...known].map(({ id, title }) => element('option', { value: id }, title)),
  );
  control.value = shown;
  control.addEventListener('change', () => {
    changed(control.value === '' ? undefined : control.value);
  });
  return control;
}
