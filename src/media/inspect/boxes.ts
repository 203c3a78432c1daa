import { part } from '../bytes.ts';

/** A box of the container that HEIC, AVIF, MP4 and MOV share. */
export interface Box {
  readonly type: string;
  readonly data: Buffer;
  /** Where it begins in the stretch that was read, and where its data begins and ends. */
  readonly start: number;
  readonly from: number;
  readonly end: number;
}

/** More boxes on one level than any real file has. */
const mostBoxes = 100_000;

/**
 * The boxes within a stretch. ISO/IEC 14496-12, 4.2.
 *
 * @throws {RangeError} When a box reaches beyond its end.
 */
export function* boxesIn(bytes: Buffer, start = 0): Generator<Box> {
  let at = start;
  for (let count = 0; at + 8 <= bytes.length; count += 1) {
    if (count > mostBoxes) throw new RangeError('There are too many boxes.');
    const short = bytes.readUInt32BE(at);
    const head = short === 1 ? 16 : 8;
    const size =
      short === 0 ? bytes.length - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (size < head) throw new RangeError(`The box at ${at} has no length.`);
    yield {
      type: bytes.toString('latin1', at + 4, at + 8),
      data: part(bytes, at + head, size - head),
      start: at,
      from: at + head,
      end: at + size,
    };
    at += size;
  }
}
