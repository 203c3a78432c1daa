import type { z } from 'zod';
import { empty, missing } from './explain/absent.ts';
import { labelOf, type Case, type Text } from './explain/case.ts';
import { refusedDate } from './explain/date-diagnostic.ts';
import { fieldAt } from './explain/field.ts';
import { refused } from './explain/refused.ts';
import { valueAt, type Source } from './explain/typed.ts';
import { refusedName, unknownName } from './explain/unknown-name.ts';
import { wrongShape } from './explain/whole-file.ts';
import type { Diagnostic } from './diagnostic.ts';

export { missingFile, noFrontMatter, unreadableFile } from './explain/whole-file.ts';

/**
 * Turns what is wrong with a file's values into the author's words: one
 * diagnostic for each value, since a second complaint about it is mostly the
 * echo of the first.
 *
 * @param source The file's values and how they were typed.
 * @param schema What the values should have been; its sentences help to explain.
 */
export function explain(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  source: Source,
  schema: z.ZodType,
): Diagnostic[] {
  const seen = new Set<string>();
  const misnamed = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownName(file, issue.path, key, source, schema))
      : [],
  );
  // What is there under a mistyped name is not missing as well.
  for (const { path, meant } of misnamed) if (meant !== undefined) seen.add(JSON.stringify([...path, meant]));
  const values = issues.flatMap((issue) => {
    const path = JSON.stringify(issue.path);
    if (issue.code === 'unrecognized_keys' || seen.has(path)) return [];
    seen.add(path);
    if (issue.code === 'invalid_key') return [refusedName(file, issue, source)];
    return [explainValue(file, issue, source, schema)];
  });
  return [...values, ...misnamed.map(({ diagnostic }) => diagnostic)];
}

function explainValue(file: string, issue: z.core.$ZodIssue, source: Source, schema: z.ZodType): Diagnostic {
  const { path, code, message } = issue;
  const field = fieldAt(schema, path);
  const value = valueAt(source.value, path);
  const inList = typeof path.at(-1) === 'number' && field?.kind !== 'group';
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  const label = labelOf(inList ? path.slice(0, -1) : path);
  const typed = source.typedAt(path);
  const around = path.slice(0, -1);
  const list = { value: valueAt(source.value, around), typed: source.typedAt(around) };
  const depth = path.length - 1;
  const isEntry = typeof path.at(-1) === 'number';
  const text = textOf({ label, key, inList, isEntry, depth, field, value, typed, list, code, message });
  // What is not there stands nowhere, unless something around it does.
  const nowhere = value === undefined && path.length === 1;
  return { file, ...(nowhere ? {} : source.placeOf(path)), ...text };
}

function textOf(at: Case): Text {
  if (at.label === '') return wrongShape(at.field);
  if (at.value === undefined) return missing(at);
  if (at.value === null || at.message === 'is empty') return empty(at);
  return at.field?.kind === 'date' ? refusedDate(at) : refused(at);
}
