import { part } from '../bytes.ts';

/** A part of a file in the form of RIFF, as WebP and WAV are. */
export interface RiffChunk {
  readonly name: string;
  readonly data: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * The chunks within a stretch of RIFF. Multimedia Programming Interface and Data Specifications 1.0, 2.
 *
 * @throws {RangeError} When the file ends before a chunk does.
 */
export function* riffChunks(file: Buffer, start: number, stop: number): Generator<RiffChunk> {
  let at = start;
  while (at + 8 <= stop) {
    const data = part(file, at + 8, file.readUInt32LE(at + 4));
    // Chunks begin at even places; after the last one the filling byte may be missing.
    const end = Math.min(at + 8 + data.length + (data.length % 2), file.length);
    yield { name: file.toString('latin1', at, at + 4), data, start: at, end };
    at = end;
  }
}

/** Where what the head of the file counts ends. */
export function riffEnd(file: Buffer): number {
  const counted = 8 + file.readUInt32LE(4);
  if (counted > file.length) throw new RangeError('The file ends before its head says.');
  return Math.min(counted + (counted % 2), file.length);
}
