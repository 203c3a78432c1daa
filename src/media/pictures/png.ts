import { asBuffer } from '../bytes.ts';
import { chunksOf, type Chunk } from '../inspect/png-chunks.ts';
import type { Coding } from './color.ts';

/** What a PNG says about its picture that sharp does not read. */
export interface PngFacts {
  /** How many pictures are shown one after another. */
  readonly frames: number;
  readonly coding: Coding | undefined;
  /** The same file with what turns it in a place where sharp looks for it. */
  readonly file: Uint8Array;
}

/** @throws {RangeError} When the file ends before the picture does. */
export function readPng(bytes: Uint8Array): PngFacts {
  const file = asBuffer(bytes);
  const chunks = [...chunksOf(file)];
  const found = (type: string) => chunks.find(({ name }) => name === type);
  const [primaries, transfer] = found('cICP')?.data ?? [];
  return {
    frames: found('acTL')?.data.readUInt32BE() ?? 1,
    coding: primaries === undefined || transfer === undefined ? undefined : { primaries, transfer },
    file: withTurnFirst(file, chunks),
  };
}

/** Programs such as ImageMagick write Exif after the picture, as they may (PNG, third edition, 5.6). */
function withTurnFirst(file: Buffer, chunks: readonly Chunk[]): Buffer {
  const [header] = chunks;
  const exif = chunks.find(({ name }) => name === 'eXIf');
  const picture = chunks.find(({ name }) => name === 'IDAT');
  if (!header || !exif || !picture || exif.start < picture.start) return file;
  const moved = file.subarray(exif.start, exif.end);
  return Buffer.concat([file.subarray(0, header.end), moved, file.subarray(header.end)]);
}
