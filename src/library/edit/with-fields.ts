import { setField, type FieldPath, type FieldValue } from './set-field.ts';
import type { Change } from './change.ts';

/** A field, and what it is to say; nothing takes it out. */
export type NewField = readonly [path: FieldPath, value: FieldValue];

/**
 * A data file with some of its fields said otherwise. No byte outside of them
 * changes: comments stay, and so does what Windows puts at the end of a line.
 *
 * @param text The whole file.
 * @param order The names of its fields, in the order in which they are written.
 * @returns Nothing when it cannot be said with certainty what would come of it.
 */
export function withFields(
  text: string,
  fields: readonly NewField[],
  order: readonly string[],
): string | undefined {
  let next = text;
  for (const [path, value] of fields) {
    const plain = next.replaceAll('\r\n', '\n');
    const mark = plain.startsWith('\ufeff') ? 1 : 0;
    const change = setField(plain.slice(mark), path, value, order);
    if (!change) return undefined;
    next = applied(next, { ...change, from: change.from + mark, to: change.to + mark });
  }
  return next;
}

/** @param change Places in the text as it is with `\n` at all line ends. */
function applied(text: string, { from, to, insert }: Change): string {
  const place = (at: number) => placeIn(text, at);
  const written = text.includes('\r\n') ? insert.replaceAll('\n', '\r\n') : insert;
  return text.slice(0, place(from)) + written + text.slice(place(to));
}

/** Where a place lies once the line ends of Windows are counted as two. */
function placeIn(text: string, at: number): number {
  let place = 0;
  for (let plain = 0; plain < at; plain += 1) place += text.startsWith('\r\n', place) ? 2 : 1;
  return place;
}
