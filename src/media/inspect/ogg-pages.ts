import { isAt, part } from '../bytes.ts';

/** A page of Ogg, and the pieces of packets on it. RFC 3533, 6. */
export interface Page {
  readonly whole: Buffer;
  readonly stream: number;
  readonly pieces: readonly { readonly bytes: Buffer; readonly ends: boolean }[];
}

/**
 * The pages of an Ogg file, one after the other, up to where something else stands.
 *
 * @throws {RangeError} When the last one breaks off.
 */
export function* oggPages(file: Buffer): Generator<Page> {
  for (let at = 0; at < file.length;) {
    if (!isAt(file, at, 'OggS')) return;
    const lengths = part(file, at + 27, file.readUInt8(at + 26));
    let from = at + 27 + lengths.length;
    const pieces: { bytes: Buffer; ends: boolean }[] = [];
    let length = 0;
    for (const [index, lacing] of lengths.entries()) {
      length += lacing;
      if (lacing === 255 && index < lengths.length - 1) continue;
      pieces.push({ bytes: part(file, from, length), ends: lacing < 255 });
      from += length;
      length = 0;
    }
    yield { whole: part(file, at, from - at), stream: file.readUInt32LE(at + 14), pieces };
    at = from;
  }
}
