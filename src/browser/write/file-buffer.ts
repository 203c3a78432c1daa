import { ChangeSet, Text, type ChangeSpec } from '@codemirror/state';

/**
 * A file of the author's while it is written on: its bytes as they were read,
 * and what was changed since. What was not changed keeps its bytes, a byte
 * order mark and line ends of any kind included.
 */
export interface FileBuffer {
  /** The whole file, as it was read. */
  readonly raw: string;
  /** What was changed since. */
  readonly changes: ChangeSet;
  /** The text as it is now, without a byte order mark, with `\n` at line ends. */
  readonly now: Text;
}

const ends = /\r\n?|\n/g;

/** @param raw The whole file, as it was read. */
export function bufferOf(raw: string): FileBuffer {
  const now = Text.of(raw.replace(/^\uFEFF/, '').split(ends));
  return { raw, now, changes: ChangeSet.empty(now.length) };
}

/** @param spec Places in the text as it is now. */
export function changedBuffer(buffer: FileBuffer, spec: ChangeSpec): FileBuffer {
  const { raw, now, changes } = buffer;
  const next = ChangeSet.of(spec, now.length);
  return { raw, now: next.apply(now), changes: changes.compose(next) };
}

/** The whole file as it is to be written. */
export function fileOf({ raw, now, changes }: FileBuffer): string {
  if (changes.empty) return raw;
  const { starts, end } = lineStarts(raw);
  const base = Text.of(raw.replace(/^\uFEFF/, '').split(ends));
  const place = (offset: number) => {
    const line = base.lineAt(offset);
    return (starts[line.number - 1] ?? raw.length) + offset - line.from;
  };
  let made = '';
  let at = 0;
  changes.iterChanges(
    (fromA, toA, fromB, toB) => {
      made += raw.slice(at, place(fromA)) + now.sliceString(fromB, toB, end);
      at = place(toA);
    },
    // Each change for itself: what lies between two keeps its bytes.
    true,
  );
  return made + raw.slice(at);
}

/** Where each line begins in the file, and how its first line ends. */
function lineStarts(raw: string): { readonly starts: readonly number[]; readonly end: string } {
  const first = raw.startsWith('\uFEFF') ? 1 : 0;
  const found = [...raw.matchAll(ends)];
  const starts = [first, ...found.map(({ index, 0: { length } }) => index + length)];
  return { starts, end: found[0]?.[0] ?? '\n' };
}
