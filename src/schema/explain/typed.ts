/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many characters on this line are meant, when that is known. */
  readonly length?: number;
}

/** Something in a file as the author typed it. */
export interface Typed extends Place {
  readonly text: string;
  /** The whole line with something else in its place; nothing when it fills several lines. */
  instead(text: string): string | undefined;
}

/** What an explanation has to know of the file: its values, and how they were typed. */
export interface Source {
  readonly value: unknown;
  placeOf(path: readonly PropertyKey[]): Place;
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
  typedAt(path: readonly PropertyKey[]): Typed | undefined;
  typedKey(path: readonly PropertyKey[], key: string): Typed | undefined;
}

/** The value at a path, or nothing when there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );
}

/** Tells the author to type a line; spaces at its start matter to YAML, so they are named. */
export function type(line: string): string {
  const indent = line.length - line.trimStart().length;
  const spaces = indent === 1 ? 'one space' : `${indent} spaces`;
  return indent === 0 ? `Type: ${line.trim()}` : `Type, with ${spaces} before it: ${line.trim()}`;
}

/** At most this much of what was typed is repeated in a message. */
export function shown(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()} …` : line;
}
