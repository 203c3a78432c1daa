import { crc32 } from 'node:zlib';

/** Texts as Latin letters, and bytes, put together. */
export function bytes(...parts: readonly (string | Uint8Array | number)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'string'
        ? Buffer.from(part, 'latin1')
        : typeof part === 'number'
          ? Buffer.from([part])
          : part,
    ),
  );
}

/** A number in bytes, the highest first. */
export function big(value: number, size: number): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUIntBE(value, 0, size);
  return buffer;
}

/** A number in bytes, the lowest first. */
export function small(value: number, size: number): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUIntLE(value, 0, size);
  return buffer;
}

/** A segment of a JPEG. */
export function segment(marker: number, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const data = bytes(...parts);
  return bytes(0xff, marker, big(data.length + 2, 2), data);
}

/** A JPEG with segments after its first two bytes, and bytes after its end. */
export function inJpeg(
  jpeg: Uint8Array,
  segments: readonly Uint8Array[],
  after: Uint8Array = Buffer.alloc(0),
): Buffer {
  return bytes(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), after);
}

/** A chunk of a PNG. */
export function chunk(name: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const data = bytes(...parts);
  const body = bytes(name, data);
  return bytes(big(data.length, 4), body, big(crc32(body), 4));
}

/** A PNG with chunks after its header, or before its end. */
export function inPng(png: Uint8Array, where: 'early' | 'late', ...chunks: readonly Uint8Array[]): Buffer {
  const at = where === 'early' ? 33 : png.length - 12;
  return bytes(png.subarray(0, at), ...chunks, png.subarray(at));
}

/** A chunk of RIFF. */
export function riffChunk(name: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const data = bytes(...parts);
  return bytes(name, small(data.length, 4), data, Buffer.alloc(data.length % 2));
}

/** A file of RIFF with chunks at its end. */
export function inRiff(file: Uint8Array, ...chunks: readonly Uint8Array[]): Buffer {
  const all = bytes(file, ...chunks);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}

/** A box of MP4 and HEIF. */
export function box(type: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const data = bytes(...parts);
  return bytes(big(data.length + 8, 4), type, data);
}
