import type { Document } from '../library/content/document.ts';
import type { Range } from '../markdown/range.ts';
import type { Edit } from '../schema/edit.ts';
import type { Place } from '../schema/explain/typed.ts';
import type { Diagnostic } from '../schema/diagnostic.ts';

/** A diagnostic in the prose of a document, at a line counted from the start of the prose. */
export function inProse(
  { file, bodyLine = 1 }: Pick<Document, 'file' | 'bodyLine'>,
  at: Place,
  message: string,
  help: string,
): Diagnostic {
  const { line, column, length } = at;
  return { file, line: bodyLine + line - 1, column, message, help, ...(length !== undefined && { length }) };
}

/** A stretch of the prose of a document written otherwise. It may not reach over the end of a line. */
export function editAt(
  { bodyLine = 1 }: Pick<Document, 'bodyLine'>,
  body: string,
  { start, end }: Range,
  text: string,
): Edit {
  const { line, column } = placeIn(body, start);
  return { line: bodyLine + line - 1, column, length: end - start, text };
}

/** Line and column, from 1, of a place in a text. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where each line of a text begins. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** A stretch of a text as the place where it begins, and how much of that line it fills. */
export function stretchIn(text: string, { start, end }: Range): Place {
  const length = (text.slice(start, end).split('\n')[0] ?? '').trimEnd().length;
  return { ...placeIn(text, start), ...(length > 0 && { length }) };
}
