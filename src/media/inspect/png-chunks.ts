import { part } from '../bytes.ts';

/** A part of a PNG. */
export interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * The chunks of a PNG up to its end. PNG, third edition, 5.
 *
 * @throws {RangeError} When the file ends before the picture does.
 */
export function* chunksOf(file: Buffer): Generator<Chunk> {
  let at = 8;
  for (;;) {
    const length = file.readUInt32BE(at);
    const name = part(file, at + 4, 4).toString('latin1');
    const data = part(file, at + 8, length);
    const end = at + 12 + length;
    yield { name, data, start: at, end };
    if (name === 'IEND') return;
    at = end;
  }
}
