import { part, speaks, textIn } from '../bytes.ts';
import { trace, type Found, type Tells } from '../trace.ts';

/** The data sets of the application record. IPTC-NAA Information Interchange Model 4.2, chapter 6. */
const sets: Readonly<Record<number, Tells>> = {
  ...{ 26: 'place', 27: 'place', 90: 'place', 92: 'place', 95: 'place', 100: 'place', 101: 'place' },
  ...{ 80: 'name', 85: 'name', 110: 'name', 115: 'name', 116: 'name', 118: 'name', 122: 'name' },
  ...{
    30: 'time',
    35: 'time',
    37: 'time',
    38: 'time',
    47: 'time',
    55: 'time',
    60: 'time',
    62: 'time',
    63: 'time',
  },
  ...{ 65: 'device', 70: 'device', 202: 'hidden picture' },
};

/** What a block of IPTC tells: a newsroom's fields, of which a picture's program writes city, author and caption. */
export function* iptcTraces(block: Buffer): Generator<Found> {
  let at = 0;
  while (at + 5 <= block.length && block[at] === 0x1c) {
    const [record, set] = [block.readUInt8(at + 1), block.readUInt8(at + 2)];
    let length = block.readUInt16BE(at + 3);
    at += 5;
    if (length > 0x7fff) {
      const size = length - 0x8000;
      length = size > 4 ? block.length : part(block, at, size).readUIntBE(0, Math.max(size, 1));
      at += size;
    }
    const text = textIn(part(block, at, length));
    at += length;
    // The first record says how the others are written; set 0 of each is its version.
    const written = record > 1 && set > 0;
    if (written && speaks(text)) yield trace((record === 2 && sets[set]) || 'words', 'IPTC', text);
  }
}
