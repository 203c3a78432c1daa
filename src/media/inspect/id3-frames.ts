import { isAt, part } from '../bytes.ts';
import { id3Length } from './mpeg-fields.ts';

/** A frame of ID3: its name, of three letters or four, and what it holds. */
export interface Id3Frame {
  readonly name: string;
  readonly data: Buffer;
}

/**
 * Every frame of the tags at the beginning of a recording, also those that nobody has described. ID3v2.2.0, 3.2;
 * ID3v2.3.0, 3.3; ID3v2.4.0 Structure, 4.
 */
export function* id3Frames(file: Buffer): Generator<Id3Frame> {
  for (let start = 0; isAt(file, start, 'ID3'); start += id3Length(file, start)) {
    const version = file.readUInt8(start + 3);
    const tag = file.subarray(start + 10, start + id3Length(file, start));
    const letters = version === 2 ? 3 : 4;
    const head = version === 2 ? 6 : 10;
    for (let at = 0; at + head <= tag.length;) {
      const name = tag.toString('latin1', at, at + letters);
      // Filling, or the head that some tags have more.
      if (!/^[A-Z0-9]+$/.test(name)) break;
      const size = version === 4 ? syncsafe(tag, at + 4) : tag.readUIntBE(at + letters, letters);
      yield { name, data: part(tag, at + head, Math.min(size, tag.length - at - head)) };
      at += head + size;
    }
  }
}

/** Seven bits of each byte count. */
function syncsafe(tag: Buffer, at: number): number {
  return part(tag, at, 4).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
}
