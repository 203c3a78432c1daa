import type { Kind } from './kind.ts';

/** What a file may tell besides what it shows. */
export const tellings = [
  'place',
  'name',
  'device',
  'time',
  'words',
  'history',
  'hidden picture',
  'program',
  'address',
  'folder',
  'hidden data',
] as const;

/** One of them. */
export type Tells = (typeof tellings)[number];

/** Something that a file tells besides what it shows. */
export interface Trace {
  readonly tells: Tells;
  /** In plain words: "Exif", "a comment", "a second picture after the end". */
  readonly where: string;
  /** What it says, shortened. For the author's eyes: it never goes into a published file. */
  readonly value?: string;
}

/**
 * Why a file could not be read to its end: it breaks off or contradicts itself, it is locked with a password,
 * it holds more than is looked at, or nothing here reads its kind.
 */
export type Unread = 'broken' | 'locked' | 'too large' | 'unknown kind';

/** A file inside of a file, such as a cover picture or a page of a zip. */
export interface Inner {
  readonly inner: Buffer;
  readonly where: string;
  /** What it is known to be; its bytes say it otherwise. */
  readonly kind?: Kind;
}

/** A part that could not be read. */
export interface Gap {
  readonly unread: Unread;
}

/** What a reader of one kind of file comes upon, in the order of the file. */
export type Found = Trace | Inner | Gap;

/**
 * Reads one kind of file. What reaches beyond the end of the bytes throws a
 * `RangeError`, as `Buffer` does; `guarded` makes a gap of it.
 */
export type Reader = (file: Buffer) => Iterable<Found> | AsyncIterable<Found>;

/** A trace, with its value made fit to be shown. */
export function trace(tells: Tells, where: string, value?: string): Trace {
  const shown = value === undefined ? '' : shortened(value);
  return shown === '' ? { tells, where } : { tells, where, value: shown };
}

/** How much of a value is shown. */
const mostSigns = 60;

function shortened(value: string): string {
  // Signs that steer a terminal, or turn the direction of writing, are not shown.
  const plain = value
    .slice(0, 4 * mostSigns)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return plain.length > mostSigns ? `${plain.slice(0, mostSigns - 1).trimEnd()}…` : plain;
}

/** What a reader finds, and a gap in place of what it throws on meeting bytes that are not whole. */
export function* guarded(found: Iterable<Found>): Generator<Found> {
  try {
    yield* found;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { unread: 'broken' };
  }
}
