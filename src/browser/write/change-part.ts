import type { EditorView } from '@codemirror/view';
import { componentLabels } from '../../schema/component-labels.ts';
import { allows, attributesOf, type Attribute } from '../../schema/components.ts';
import { askIn, type Way } from './dialog.ts';
import { element } from './element.ts';
import { singleField } from './fields/single.ts';
import { part } from './marks.ts';
import { partAt, withoutPart } from './part-place.ts';
import type { Choices, FieldSchema } from './setup.ts';
import { tagLine, withSettings } from './tag-line.ts';

/** What is asked of a part's settings, and what is done with the answer. */
interface Question {
  readonly name: string;
  /** The line of its tag. */
  readonly line: string;
  readonly choices: Choices;
  readonly doing: string;
  act(line: string): void;
  readonly more?: Way;
}

const labels = new Map<string, { readonly label: string; readonly begins: string }>(
  Object.entries(componentLabels),
);

/** Asks for the settings of the part at a place, or has it taken out. @returns Whether there is one. */
export function changePart(view: EditorView, at: number, choices: Choices): boolean {
  const place = partAt(view.state.doc, view.state.doc.lineAt(at).number);
  if (!place) return false;
  const { begins, tag } = place;
  const takeOut = () => {
    view.dispatch({ changes: withoutPart(view.state.doc, place), userEvent: 'delete' });
    view.focus();
  };
  if (settingsOf(tag.name).length === 0) askToTakeOut(tag.name, takeOut);
  else {
    askSettings({
      name: tag.name,
      line: begins.text,
      choices,
      doing: 'Change it',
      act(insert) {
        view.dispatch({ changes: { from: begins.from, to: begins.to, insert }, userEvent: 'input' });
        view.focus();
      },
      more: { label: tag.kind === 'whole' ? 'Take it out' : 'Take it out, keep the words', act: takeOut },
    });
  }
  return true;
}

/** Puts a part in; asks first for what it has to be told. */
export function insertPart(view: EditorView, name: string, choices: Choices): void {
  const [line = '', ...more] = (labels.get(name)?.begins ?? '').split('\n');
  const [tag = '', ...after] = line.split(/(?=\|$)/);
  const act = (changed: string) => {
    part([changed + after.join(''), ...more].join('\n'))(view);
    view.focus();
  };
  if (settingsOf(name).length === 0) act(tag);
  else askSettings({ name, line: tag, choices, doing: 'Put it in', act });
}

function askSettings({ name, line, choices, doing, act, more }: Question): void {
  const now = new Map(tagLine(line)?.settings.map((one) => [one.name, one.value]));
  const values: Record<string, string | boolean | undefined> = {};
  // What is written as code stays as it is.
  const asked = settingsOf(name).filter(([setting]) => !now.has(setting) || now.get(setting) !== undefined);
  const fields = asked.map(([setting, attribute]) =>
    singleField({
      id: `part-${setting}`,
      label: labelOf(attribute),
      schema: schemaOf(attribute),
      value: now.get(setting),
      choices: choices[`${name}.${setting}`],
      needed: attribute.required,
      changed(value) {
        values[setting] = typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
      },
    }),
  );
  const answer = () => {
    const changed = { ...Object.fromEntries(now), ...values };
    const wrong = asked.find(([setting, attribute]) => !isRight(attribute, changed[setting]));
    if (wrong) return Promise.resolve(`“${labelOf(wrong[1])}” has to be filled in.`);
    act(withSettings(line, values));
    return Promise.resolve(undefined);
  };
  void askIn(labels.get(name)?.label ?? name, fields, [], doing, answer, more);
}

function askToTakeOut(name: string, act: () => void): void {
  const says = 'Nothing is set here. If you take it out, its words stay in the text.';
  const help = element('p', { class: 'write-help' }, says);
  void askIn(labels.get(name)?.label ?? name, [help], [], 'Take it out', () => {
    act();
    return Promise.resolve(undefined);
  });
}

/** What is asked about a part; names that the program gives out are not. */
function settingsOf(name: string): [setting: string, attribute: Attribute][] {
  return Object.entries(attributesOf(name) ?? {}).filter(([, { kind }]) => kind !== 'name');
}

function labelOf({ about }: Attribute): string {
  return about.replace(/,? as YYYY-MM-DD/, '').replace(/\.$/, '');
}

function schemaOf({ kind, options }: Attribute): FieldSchema {
  if (kind === 'switch') return { type: 'boolean' };
  if (kind === 'date') return { type: 'string', pattern: '^\\d{4}-' };
  return { type: 'string', ...(options && { enum: options }) };
}

function isRight(attribute: Attribute, value: string | boolean | undefined): boolean {
  if (typeof value !== 'string' || value === '') return !attribute.required;
  return allows(attribute, value);
}
