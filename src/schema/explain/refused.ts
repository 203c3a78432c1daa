import { belongs, example, group, upperFirst } from './absent.ts';
import type { Case, Text } from './case.ts';
import type { Field } from './field.ts';
import { meaning, yaml } from './meaning.ts';
import { shown, type } from './typed.ts';

/** A value that is there but cannot be what its field wants. */
export function refused(at: Case): Text {
  const { label, field, value } = at;
  const is = `${upperFirst(label)} is "${shown(written(at))}"`;
  const help = corrected(at) ?? belongs(at);
  switch (field?.kind) {
    case 'text':
      return notText(at, help);
    case 'yes-no':
      return { message: `${is}. It can be true or false.`, help };
    case 'number':
      return { message: `${is}, but it has to be a whole number, 1 or more.`, help };
    case 'choice':
      return chosenWrongly(`${is}, which is not one of: ${field.options.join(', ')}.`);
    case 'list':
    case 'group':
      return notGrouped(at, help);
    default:
      return { message: `${is}, which cannot stand there.`, help };
  }

  function chosenWrongly(message: string): Text {
    const about = field?.about ? ` ${field.about}` : '';
    return { message, help: corrected(at) ?? `Choose one of them.${about}` };
  }

  function notGrouped(at: Case, help: string): Text {
    if (Array.isArray(value) && field?.kind === 'list')
      return { message: `${upperFirst(label)} ${rule(at)}.`, help };
    if (field?.kind === 'group' && field.keys.length === 0) return notNamed(help);
    if (field?.keys.length === 0) return { message: `${is}, but it has to be a list, in brackets.`, help };
    return { message: `${is}, but it has to be written over several lines.`, help: overLines(at) };
  }

  /** A group whose names are the author's own. */
  function notNamed(help: string): Text {
    if (typeof value === 'object' && !Array.isArray(value)) {
      return { message: `${upperFirst(label)} ${rule(at)}.`, help };
    }
    return {
      message: `${is}, but it has to be written over several lines, each with a name and a colon.`,
      help,
    };
  }
}

/** A group, or a list of groups, with what was typed where it belongs. */
function overLines({ key, field, value, typed, isEntry, list }: Case): string {
  const text = typeof value === 'string' && typed ? typed.text : undefined;
  if (!isEntry || !typed) return `Write it like this:\n${example(key, field, ...(text ? [text] : []))}`;
  if (!list.typed?.text.startsWith('[')) {
    return `Write it like this:\n${group(`${' '.repeat(Math.max(0, typed.column - 3))}- `, field, text)}`;
  }
  const entries = Array.isArray(list.value) ? list.value.map(yaml) : [];
  return `Write it like this:\n${[`${key}:`, ...entries.map((one) => group('  - ', field, one))].join('\n')}`;
}

function notText(at: Case, help: string): Text {
  const { label, value, typed, inList, code } = at;
  const text = written(at);
  if (code === 'too_big') {
    const most = /\d+/.exec(at.message)?.[0] ?? '';
    const message = `${upperFirst(label)} has ${text.length} characters. It may have ${most} at most.`;
    return { message, help: 'Make it shorter, and say the rest in the text.' };
  }
  const quoted = `"${shown(text)}"`;
  if (typeof value === 'string') {
    const message = inList
      ? `The entry ${quoted} of ${label} ${rule(at)}.`
      : `${upperFirst(label)} is ${quoted}. It ${rule(at)}.`;
    return { message, help };
  }
  const kinds: Record<string, string> = { number: 'a number', boolean: 'a yes or no' };
  const line = typed?.instead(yaml(typed.text));
  return {
    message: `${upperFirst(label)} is ${quoted}, which is read as ${kinds[typeof value] ?? 'a list'}, not as words.`,
    help: line === undefined ? 'Write it as words, on one line.' : type(line),
  };
}

/** What a value has to be: the schema's words where they were written for the author. */
function rule({ message, code }: Case): string {
  if (/^(?:is|may|must|needs) /.test(message)) return message;
  return code === 'too_small' ? 'is too short' : code === 'too_big' ? 'is too long' : 'cannot be that';
}

/** The line with what was probably meant. */
function corrected({ field, value, typed, list, inList }: Case): string | undefined {
  const meant = field && meaning(field, value);
  if (!field || meant === undefined) return undefined;
  // Two wrong entries of one list get the same line, in which both are right.
  const whole =
    inList && Array.isArray(list.value) ? list.value.map((entry: unknown) => mended(field, entry)) : [];
  const line =
    (whole.length > 0 ? list.typed?.instead(`[${whole.join(', ')}]`) : undefined) ?? typed?.instead(meant);
  return line === undefined ? undefined : type(line);
}

function mended(field: Field, entry: unknown): string {
  return field.accepts(entry) ? yaml(entry) : (meaning(field, entry) ?? yaml(entry));
}

function written({ value, typed }: Case): string {
  return typeof value === 'object' ? (typed?.text ?? '') : String(value);
}
