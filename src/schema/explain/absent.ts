import type { Case, Text } from './case.ts';
import { meantBy } from './dates.ts';
import type { Field } from './field.ts';
import type { Typed } from './typed.ts';

/** A value that has to be there and is not. */
export function missing({ label, key, field, depth, list }: Case): Text {
  const about = field?.about ? `: ${lowerFirst(field.about)}` : '.';
  const message = `${upperFirst(label)} is missing${about}`;
  const braces = withinBraces(list.typed, key, field);
  if (braces !== undefined) return { message, help: `Write it like this:\n${braces}` };
  const where = depth > 0 ? 'Add a line to it' : 'Add a line';
  const lines = example(key, field).replace(/^/gm, '  '.repeat(depth));
  return { message, help: `${where}, for example:\n${lines}` };
}

/** The line of a record that was typed in braces, `{ src: ./me.jpg }`, with one more name in it; else nothing. */
function withinBraces(around: Typed | undefined, key: string, field: Field | undefined): string | undefined {
  const [, inside] = /^\{(.*?),?\s*\}$/.exec(around?.text ?? '') ?? [];
  if (inside === undefined) return undefined;
  const names = namesIn(field).map((name) => `${name}: …`);
  const own = names.length === 0 ? example(key, field) : `${key}: { ${names.join(', ')} }`;
  return around?.instead(`{ ${inside.trim() && `${inside.trim()}, `}${own} }`);
}

/** A name with nothing after its colon. */
export function empty({ label, key, field, inList }: Case): Text {
  if (inList) return { message: `${upperFirst(label)} is empty.`, help: 'Fill it in, or take it away.' };
  const about = field?.about ? ` ${field.about}` : '';
  return {
    message: `${upperFirst(label)} is empty.${about}`,
    help: `${field?.optional ? 'Take the line away, or fill it in' : 'Fill it in'}, for example:\n${example(key, field)}`,
  };
}

const examples: Partial<Record<Field['kind'], string>> = {
  date: '2026-12-25',
  number: '1',
  list: '[…]',
  'yes-no': 'true',
};

/**
 * How a field is written: on one line, or below its name.
 *
 * @param typed What was typed in its place; of a list, one text for each entry.
 */
export function example(key: string, field: Field | undefined, ...typed: readonly string[]): string {
  const names = namesIn(field);
  if (names.length === 0) return `${key}: ${examples[field?.kind ?? 'other'] ?? field?.options[0] ?? '…'}`;
  const lead = field?.kind === 'list' ? '  - ' : '  ';
  const groups = typed.length > 0 ? typed : [undefined];
  return [`${key}:`, ...groups.map((text) => group(lead, field, text))].join('\n');
}

/**
 * A group of names and values, with what was typed where it belongs.
 *
 * @param lead What its first line begins with: blanks, and in a list a hyphen.
 */
export function group(lead: string, field: Field | undefined, typed?: string): string {
  const [first, ...names] = namesIn(field);
  const day = typed === undefined ? [] : meantBy(typed).days;
  // What is no day stands after the day on which it was so.
  const values = first !== 'date' ? [typed] : day.length === 1 ? day : [examples.date, typed];
  return [first, ...names]
    .map((name, at) => `${at === 0 ? lead : ' '.repeat(lead.length)}${name}: ${values[at] ?? '…'}`)
    .join('\n');
}

function namesIn(field: Field | undefined): readonly string[] {
  // Where each may be left out, one is enough to begin with.
  return field?.requiredKeys.length ? field.requiredKeys : (field?.keys.slice(0, 1) ?? []);
}

/** What a field's own sentence says of the value that is wanted, or what a rule asks for. */
export function belongs({ field, message, inList }: Case): string {
  if (field?.about) return `What belongs there: ${lowerFirst(field.about)}`;
  const blanks = inList ? undefined : /^must contain (.+)$/.exec(message)?.[1];
  return blanks ? `Type ${blanks} where it is to be filled in.` : 'Take it out, or write it as is said here.';
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
