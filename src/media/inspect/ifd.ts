import { part } from '../bytes.ts';

/** One entry of a directory of TIFF's. */
export interface Entry {
  readonly directory: Directory;
  /** Where its directory begins, by which one is told from another. */
  readonly of: number;
  readonly tag: number;
  /** The type of its values; 2 is text, 1 and 7 are bytes. */
  readonly type: number;
  readonly bytes: Buffer;
  /** Where it ends, or its values do, whichever is further. */
  readonly end: number;
  /** Its values as whole numbers; fractions as two, bytes and texts as none. */
  readonly numbers: readonly number[];
}

/** What a directory describes: the picture itself, another one after it, one below it, or what it is told to. */
export type Directory = 'first' | 'next' | 'below' | 'exif' | 'gps' | 'interoperability';

/** Bytes that a value of each type takes. TIFF 6.0, section 2; Exif 3.0, 4.6.2 (129). */
const sizes: Readonly<Record<number, number>> = {
  ...{ 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1 },
};

/** Entries that lead to further directories. Exif 3.0, 4.6.3; TIFF Technical Note 1 (SubIFDs). */
const pointers: Readonly<Record<number, Directory>> = {
  ...{ 0x8769: 'exif', 0x8825: 'gps', 0xa005: 'interoperability', 0x014a: 'below' },
};

/** More directories than any real file has; one that leads in a circle ends here. */
const mostDirectories = 64;
/** More numbers than the directories of any real file hold. */
const mostNumbers = 2_000_000;

/**
 * Every entry of every directory of a TIFF file, or of an Exif block, which is one.
 *
 * @throws {RangeError} When it is none, or ends before what it points to.
 */
export function* entriesOf(tiff: Buffer): Generator<Entry> {
  const little = tiff.readUInt16BE(0) === 0x4949;
  const two = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const four = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  // BigTIFF (43) is larger than anything that belongs into a blog.
  if (!['II', 'MM'].includes(tiff.toString('latin1', 0, 2)) || two(2) === 43)
    throw new RangeError('No TIFF.');
  const seen = new Set<number>();
  let read = 0;
  const waiting: { readonly at: number; readonly directory: Directory }[] = [
    { at: four(4), directory: 'first' },
  ];
  for (let next = waiting.shift(); next && seen.size < mostDirectories; next = waiting.shift()) {
    const { at, directory } = next;
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    const count = two(at);
    for (let index = 0; index < count; index += 1) {
      const start = at + 2 + 12 * index;
      const [tag, type, values] = [two(start), two(start + 2), four(start + 4)];
      const size = (sizes[type] ?? 1) * values;
      const from = size <= 4 ? start + 8 : four(start + 8);
      const bytes = part(tiff, from, size);
      const numbers = numbersIn(bytes, type, little);
      read += numbers.length;
      if (read > mostNumbers) throw new RangeError('There are too many numbers.');
      yield { directory, of: at, tag, type, bytes, end: Math.max(start + 12, from + size), numbers };
      const leadsTo = pointers[tag];
      if (leadsTo)
        for (const offset of numbers.slice(0, mostDirectories))
          waiting.push({ at: offset, directory: leadsTo });
    }
    const after = at + 2 + 12 * count;
    const follows = directory === 'first' || directory === 'next';
    // Some cameras leave out the four bytes that would say that nothing follows.
    if (follows && after + 4 <= tiff.length) waiting.push({ at: four(after), directory: 'next' });
  }
}

function numbersIn(bytes: Buffer, type: number, little: boolean): number[] {
  const wide = type === 3 || type === 8 ? 2 : [4, 5, 9, 10, 13].includes(type) ? 4 : 0;
  if (wide === 0) return [];
  const count = Math.floor(bytes.length / wide);
  return Array.from({ length: count }, (_, index) =>
    little ? bytes.readUIntLE(index * wide, wide) : bytes.readUIntBE(index * wide, wide),
  );
}
