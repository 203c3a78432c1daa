import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** What one block may unpack to. */
export const mostUnpacked = 64_000_000;

/** A block is larger, when unpacked, than anything is looked at. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * A block that was packed with zlib, raw or with its heads.
 *
 * @throws {RangeError} When it is none, or breaks off.
 * @throws {TooLarge} When it would be larger than is looked at.
 */
export function unpacked(block: Uint8Array, form: 'zlib' | 'raw' | 'gzip' | 'brotli' = 'zlib'): Buffer {
  const unpack = { zlib: inflateSync, raw: inflateRawSync, gzip: gunzipSync, brotli: brotliDecompressSync }[
    form
  ];
  try {
    return unpack(block, { maxOutputLength: mostUnpacked });
  } catch (error) {
    if (error instanceof RangeError) throw new TooLarge('The block is too large when it is unpacked.');
    throw new RangeError('The block cannot be unpacked.');
  }
}
