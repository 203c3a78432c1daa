import { riffChunks, riffEnd } from '../inspect/riff.ts';
import { drawing } from '../inspect/webp.ts';
import { orientationOnly } from './orientation.ts';
import { plainProfile } from './profile.ts';
import { riff, riffChunk } from './riff.ts';

/** In the first byte of VP8X: that Exif follows, and that XMP does. RFC 9649, 2.7.1. */
const flags = { exif: 0x08, xmp: 0x04 } as const;

/** A WebP with what is drawn, its colors and its turn. */
export function cleanWebp(file: Buffer): Buffer {
  const kept: Buffer[] = [];
  let head: Buffer | undefined;
  let turn: Buffer | undefined;
  for (const { name, data } of riffChunks(file, 12, riffEnd(file))) {
    if (name === 'EXIF') turn ??= orientationOnly(data);
    else if (name === 'VP8X') head = Buffer.from(data);
    else if (name === 'ICCP') kept.push(riffChunk(name, plainProfile(data)));
    else if (drawing.has(name) || name === 'ANMF') kept.push(riffChunk(name, data));
  }
  if (head) {
    head.writeUInt8((head.readUInt8(0) & ~flags.exif & ~flags.xmp) | (turn ? flags.exif : 0));
    kept.unshift(riffChunk('VP8X', head));
    if (turn) kept.push(riffChunk('EXIF', turn));
  }
  return riff('WEBP', kept);
}
