import { part } from '../bytes.ts';

/** A part of a JPEG: a marker, what follows it, and where it begins and ends. */
export interface Segment {
  readonly marker: number;
  readonly data: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The markers that nothing follows: where the picture begins and ends, and where reading may begin anew. */
const alone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/**
 * The segments of a JPEG from its beginning to the end of the first picture. ITU-T T.81, annex B.
 *
 * @throws {RangeError} When the file ends before the picture does, or is none.
 */
export function* segmentsOf(file: Buffer): Generator<Segment> {
  let at = 0;
  for (;;) {
    const start = at;
    if (file.readUInt8(at) !== 0xff) throw new RangeError(`There is no marker at ${at}.`);
    // Any number of filling bytes may stand before a marker.
    while (file.readUInt8(at + 1) === 0xff) at += 1;
    const marker = file.readUInt8(at + 1);
    const length = alone(marker) ? 0 : file.readUInt16BE(at + 2);
    if (!alone(marker) && length < 2) throw new RangeError(`The segment at ${at} has no length.`);
    const data = length === 0 ? file.subarray(0, 0) : part(file, at + 4, length - 2);
    at += 2 + length;
    yield { marker, data, start, end: at };
    if (marker === 0xd9) return;
    if (marker === 0xda) at = endOfScan(file, at);
  }
}

/** Where the next marker stands: in what is drawn, 0xFF is followed by 0 or by a number at which reading may begin anew. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('The file ends before the picture does.');
}
