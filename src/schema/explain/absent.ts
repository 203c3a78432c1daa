import type { Case, Text } from './case.ts';
import type { Field } from './field.ts';

/** A value that has to be there and is not. */
export function missing({ label, key, field, depth }: Case): Text {
  const about = field?.about ? `: ${lowerFirst(field.about)}` : '.';
  const where = depth > 0 ? 'Add a line to it' : 'Add a line';
  const lines = example(key, field).replace(/^/gm, '  '.repeat(depth));
  return { what: `${upperFirst(label)} is missing${about}`, mend: `${where}, for example:\n${lines}` };
}

/** A name with nothing after its colon. */
export function empty({ label, key, field, inList }: Case): Text {
  if (inList) return { what: `${upperFirst(label)} is empty.`, mend: 'Fill it in, or take it away.' };
  const about = field?.about ? ` ${field.about}` : '';
  return {
    what: `${upperFirst(label)} is empty.${about}`,
    mend: `${field?.optional ? 'Take the line away, or fill it in' : 'Fill it in'}, for example:\n${example(key, field)}`,
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
 * @param first What is known of the first of its parts.
 */
export function example(key: string, field: Field | undefined, first = '…'): string {
  const names = field?.requiredKeys.length ? field.requiredKeys : (field?.keys ?? []);
  if (names.length === 0) return `${key}: ${examples[field?.kind ?? 'other'] ?? field?.options[0] ?? '…'}`;
  const lead = field?.kind === 'list' ? '  - ' : '  ';
  const parts = names.map((name, index) =>
    index === 0 ? `${lead}${name}: ${first}` : `${' '.repeat(lead.length)}${name}: …`,
  );
  return [`${key}:`, ...parts].join('\n');
}

/** What a field's own sentence says of the value that is wanted, or what a rule asks for. */
export function belongs({ field, message }: Case): string {
  if (field?.about) return `What belongs there: ${lowerFirst(field.about)}`;
  const blanks = /^must contain (.+)$/.exec(message)?.[1];
  return blanks
    ? `Type ${blanks} where it is to be filled in.`
    : 'Look in a file that is in order for how it is written.';
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
