import { bytes, small } from './bytes.ts';

/** An entry of a directory: a text, whole numbers of two bytes, or fractions as two numbers each. */
export type Value =
  | string
  | { readonly short: number }
  | { readonly fractions: readonly number[] }
  | { readonly raw: Uint8Array };

/** Entries by tag. */
export type Entries = Readonly<Record<number, Value>>;

/** What a camera writes: directories of TIFF, lowest byte first. */
export interface Exif {
  readonly main?: Entries;
  readonly exif?: Entries;
  readonly gps?: Entries;
  /** A small JPEG in a directory of its own. */
  readonly thumbnail?: Uint8Array;
}

const degrees = (...numbers: readonly number[]): Value => ({
  fractions: numbers.flatMap((number) => [number, 1]),
});

/** A place, as a telephone writes it. */
export const place: Entries = {
  0: { raw: Buffer.from([2, 3, 0, 0]) },
  1: 'N',
  2: degrees(48, 51, 30),
  3: 'E',
  4: degrees(2, 17, 40),
};

/** Exif as a block of its own, without the six bytes that stand before it in a JPEG. */
export function exifBlock({ main = {}, exif, gps, thumbnail }: Exif): Buffer {
  // Pointers are numbers of four bytes, known once the directories before them are written.
  const parts: Buffer[] = [bytes('II*\0', small(8, 4))];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const pointers = [...(exif ? [0x8769] : []), ...(gps ? [0x8825] : [])];
  const first = directory({ ...main, ...Object.fromEntries(pointers.map((tag) => [tag, pointer(0)])) }, 8);
  let at = 8 + first.length;
  const below = [exif, gps].flatMap((entries) => {
    if (!entries) return [];
    const block = directory(entries, at);
    const start = at;
    at += block.length;
    return [{ block, start }];
  });
  const starts = Object.fromEntries(below.map(({ start }, index) => [pointers[index] ?? 0, pointer(start)]));
  parts.push(directory({ ...main, ...starts }, 8, thumbnail ? at : 0), ...below.map(({ block }) => block));
  if (thumbnail) {
    const empty = directory({ 0x0201: pointer(0), 0x0202: pointer(0) }, at);
    const start = length() + empty.length;
    parts.push(
      directory({ 0x0201: pointer(start), 0x0202: pointer(thumbnail.length) }, at),
      bytes(thumbnail),
    );
  }
  return bytes(...parts);
}

function pointer(value: number): Value {
  return { raw: small(value, 4) };
}

function directory(entries: Entries, start: number, next = 0): Buffer {
  const tags = Object.keys(entries)
    .map(Number)
    .sort((a, b) => a - b);
  const heads: Buffer[] = [];
  const values: Buffer[] = [];
  let at = start + 2 + 12 * tags.length + 4;
  for (const tag of tags) {
    const { type, count, data } = written(entries[tag] ?? '', [0x8769, 0x8825, 0x0201, 0x0202].includes(tag));
    heads.push(
      bytes(
        small(tag, 2),
        small(type, 2),
        small(count, 4),
        data.length > 4 ? small(at, 4) : bytes(data, Buffer.alloc(4 - data.length)),
      ),
    );
    if (data.length > 4) {
      values.push(bytes(data, Buffer.alloc(data.length % 2)));
      at += data.length + (data.length % 2);
    }
  }
  return bytes(small(tags.length, 2), ...heads, small(next, 4), ...values);
}

function written(
  value: Value,
  isPointer: boolean,
): { readonly type: number; readonly count: number; readonly data: Buffer } {
  if (typeof value === 'string') return { type: 2, count: value.length + 1, data: bytes(value, 0) };
  if ('short' in value) return { type: 3, count: 1, data: small(value.short, 2) };
  if ('raw' in value)
    return isPointer
      ? { type: 4, count: 1, data: bytes(value.raw) }
      : { type: 7, count: value.raw.length, data: bytes(value.raw) };
  return {
    type: 5,
    count: value.fractions.length / 2,
    data: bytes(...value.fractions.map((number) => small(number, 4))),
  };
}
