import { holdsAnything, part, speaks, textIn } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { isEncoder } from './encoders.ts';
import { namedTells } from './tag-names.ts';

/** Elements that only hold others: the whole, its head, its tracks, its fields, what is attached. RFC 9559, 5. */
const holders = new Set([
  ...[0x18538067, 0x1549a966, 0x1654ae6b, 0xae, 0x1254c367, 0x7373, 0x67c8, 0x1941a469, 0x61a7],
]);
/** Elements that are read here, by what they hold. */
export const fields = {
  ...{
    muxer: 0x4d80,
    writer: 0x5741,
    date: 0x4461,
    file: 0x7384,
    cluster: 0x1f43b675,
    room: 0xec,
    sum: 0xbf,
  },
  ...{ tagName: 0x45a3, tagText: 0x4487, tagBytes: 0x4485 },
  ...{ attached: 0x465c, attachedName: 0x466e, attachedWords: 0x467e },
} as const;
/** Texts that every film has: its form, its codecs, languages, titles. */
const usual = new Set<number>([
  ...Object.values(fields),
  ...[
    0x4282, 0x86, 0x22b59c, 0x22b59d, 0x258688, 0x7ba9, 0x536e, 0x447a, 0x447b, 0x63ca, 0x4660, 0x85, 0x437c,
  ],
]);
const where = 'the film’s own fields';
const head = 0x1a45dfa3;
const mostDepth = 8;

/** What a film in the form of WebM or Matroska tells. RFC 9559; EBML, RFC 8794. */
export function* webmTraces(file: Buffer): Generator<Found> {
  let named = '';
  for (const { element, depth, data } of elementsIn(file)) {
    // Beside its head a film is one element, in which all the others are.
    if (depth === 0 && element !== head && element !== fields.room) yield { unread: 'broken' };
    else if (element === fields.tagName) named = textIn(data);
    else if (element === fields.attached && holdsAnything(data))
      yield { inner: data, where: 'an attached file' };
    else yield* fieldTraces(element, data, named);
  }
}

function* fieldTraces(element: number, data: Buffer, named: string): Generator<Found> {
  const has = (...some: readonly number[]) => some.includes(element);
  if (has(fields.date, fields.tagBytes) && holdsAnything(data)) {
    yield element === fields.date ? trace('time', where) : trace('hidden data', where, named);
  }
  const strings = [
    fields.tagText,
    fields.writer,
    fields.muxer,
    fields.file,
    fields.attachedName,
    fields.attachedWords,
  ];
  const isUnknown = !usual.has(element) && isPrinted(data);
  const text = has(...strings, fields.room) || isUnknown ? textIn(data) : '';
  if (!speaks(text) || isEncoder(text)) return;
  const tells =
    element === fields.tagText ? namedTells(named) : has(fields.writer, fields.muxer) ? 'device' : 'words';
  if (element === fields.room) yield trace('hidden data', 'room that was left free', text);
  else if (tells !== 'nothing') yield trace(tells, where, text);
}

/** Whether bytes are letters and signs that are printed, and enough of them to be no number. */
function isPrinted(data: Buffer): boolean {
  return data.length > 5 && data.length < 4096 && /^[\x20-\x7e]+$/.test(data.toString('latin1'));
}

/** An element that holds no others: its number, where its number stands, and what it holds. */
export interface Element {
  readonly element: number;
  readonly at: number;
  /** In how many others it stands. */
  readonly depth: number;
  readonly data: Buffer;
}

/**
 * All elements of a film that hold no others. RFC 8794, 4 to 6.
 *
 * @throws {RangeError} When the file ends before an element does.
 */
export function* elementsIn(file: Buffer, start = 0, end = file.length, depth = 0): Generator<Element> {
  if (depth > mostDepth) throw new RangeError('Elements in elements go too deep.');
  for (let at = start; at < end;) {
    const idLength = Math.clz32(file.readUInt8(at)) - 23;
    if (idLength > 4) throw new RangeError(`There is no element at ${at}.`);
    const element = part(file, at, idLength).readUIntBE(0, idLength);
    const { size, from } = sizeAt(file, at + idLength);
    // Where one has no size its neighbors are read as if they stood in it, which finds the same.
    const data = size === undefined ? file.subarray(from, end) : part(file, from, size);
    if (holders.has(element)) yield* elementsIn(file, from, from + data.length, depth + 1);
    else if (element !== fields.cluster) yield { element, at, depth, data };
    at = size === undefined && element === fields.cluster ? from : from + data.length;
  }
}

/** A size, in one to eight bytes; one of which all bits are set is not known, as in a film that is sent while it is made. */
function sizeAt(file: Buffer, at: number): { readonly size: number | undefined; readonly from: number } {
  const first = file.readUInt8(at);
  const length = Math.clz32(first) - 23;
  let size = first & (0xff >> length);
  let open = size === 0xff >> length;
  for (const byte of part(file, at, length).subarray(1)) {
    size = size * 256 + byte;
    open &&= byte === 0xff;
  }
  return { size: open ? undefined : size, from: at + length };
}
