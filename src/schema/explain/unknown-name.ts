import type { z } from 'zod';
import { nearest, slugOf } from '../nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { labelOf } from './case.ts';
import { example } from './absent.ts';
import { meantBy } from './dates.ts';
import { fieldAt, type Field } from './field.ts';
import { foreignName } from './foreign-names.ts';
import { meaning, yaml } from './meaning.ts';
import { shown, type, valueAt, type Source, type Typed } from './typed.ts';

/** A name that nothing listens to, and the one that was probably meant. */
export interface Misnamed {
  readonly path: readonly PropertyKey[];
  readonly meant?: string;
  readonly diagnostic: Diagnostic;
}

/** A name before a colon that nothing listens to: mostly a slip of the fingers. */
export function unknownName(
  file: string,
  path: readonly PropertyKey[],
  name: string,
  source: Source,
  schema: z.ZodType,
): Misnamed {
  const known = fieldAt(schema, path)?.keys ?? [];
  const place = path.length === 0 ? 'here' : `under ${labelOf(path)}`;
  const value = valueAt(source.value, [...path, name]);
  const foreign = path.length === 0 && known.includes('aliases') ? foreignName(name, value) : undefined;
  const isLong = /^- |\n/.test(source.typedAt([...path, name])?.text ?? '');
  const away = isLong ? allAway : lineAway;
  const at = {
    file,
    ...source.placeOfKey(path, name),
    message: `The blog knows no "${shown(name)}" ${place}.`,
  };
  if (foreign === 'hidden') {
    const isKeptBack = valueAt(source.value, [keptBack]) === true;
    const help = isKeptBack ? away : known.includes(keptBack) ? keepBack : moveOut;
    return { path, diagnostic: { ...at, help } };
  }
  const other = typeof foreign === 'object' ? known.find((key) => key === foreign.meant) : undefined;
  // What is known from elsewhere is no slip for a name that only looks like it.
  const meant = foreign === undefined ? nearest(name, known) : other;
  if (meant === undefined)
    return { path, diagnostic: { ...at, help: foreign ? away : choice(place, known) } };
  if (valueAt(source.value, [...path, meant]) !== undefined) {
    return { path, diagnostic: { ...at, help: `${away} "${meant}" stands ${place} as well.` } };
  }
  const help = other === undefined ? undefined : rewritten(other, name, source, fieldAt(schema, [other]));
  const line = help ?? corrected(source.typedKey(path, name), meant) ?? choice(place, known);
  return { path, diagnostic: { ...at, help: line }, meant };
}

const lineAway = 'Take the line away.';
const allAway = 'Take the line away, and those that belong to it.';
/** What keeps a post from readers here. */
const keptBack = 'draft';
const keepBack = `To keep it back from readers, type: ${keptBack}: true`;
const moveOut =
  'Readers see every page. If they are not to see this one, move its file out of the folder "pages"; if they are, take the line away.';

/** A line from elsewhere as it is written here: not its name alone, but what stands after it too. */
function rewritten(
  meant: string,
  name: string,
  source: Source,
  field: Field | undefined,
): string | undefined {
  const value = valueAt(source.value, [name]);
  const text = source.typedAt([name])?.text.trim();
  if (!field || text === undefined || (typeof value === 'object' && field.kind !== 'list')) return undefined;
  if (/^- |\n/.test(text)) return listed(meant, value, field);
  const { days } = meantBy(String(value));
  const day = days.length === 1 ? days[0] : undefined;
  if (field.keys.length > 0) return `Write it like this:\n${example(meant, field, text)}`;
  if (field.accepts(value)) return type(`${meant}: ${text}`);
  const written = field.kind === 'date' ? day : meaning(field, value);
  return written === undefined ? undefined : type(`${meant}: ${written}`);
}

/** A list over several lines; nothing when its name is all that has to be written otherwise. */
function listed(meant: string, value: unknown, field: Field): string | undefined {
  const entries = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  if (field.accepts(value) || entries.length === 0) return undefined;
  const names = meaning(field, entries.join(', '));
  const lines =
    field.keys.length > 0
      ? example(meant, field, ...entries.map(yaml))
      : names === undefined
        ? undefined
        : `${meant}: ${names}`;
  return lines && `Write, in place of this line and those that belong to it:\n${lines}`;
}

/** A name that the author chose for an entry, and that an address or a reference cannot hold. */
export function refusedName(file: string, issue: z.core.$ZodIssueInvalidKey, source: Source): Diagnostic {
  const path = issue.path.slice(0, -1);
  const name = String(issue.path.at(-1));
  const rule = issue.issues[0]?.message ?? 'cannot be that';
  const isAboutLetters = rule.startsWith('may have');
  return {
    file,
    ...source.placeOfKey(path, name),
    message: `"${shown(name)}" is the name of an entry. It ${rule}.`,
    help:
      corrected(source.typedKey(path, name), isAboutLetters ? slugOf(name) : undefined) ??
      'Choose another name.',
  };
}

/** A choice of names, as long as it helps to see them all. */
function choice(place: string, known: readonly string[]): string {
  if (known.length > 20) return 'Look for a slip in the name, or take the line away.';
  return `What may stand ${place}: ${known.join(', ')}.`;
}

function corrected(typed: Typed | undefined, meant: string | undefined): string | undefined {
  const line = meant ? typed?.instead(meant) : undefined;
  return line === undefined ? undefined : type(line);
}
