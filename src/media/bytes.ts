/** The same bytes with `Buffer`'s methods, which throw a `RangeError` beyond the end. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Gives the memory of bytes back at once, after which they are none: for pixels that nobody needs any more. A few of
 * them have V8 look through the whole heap for what may go, and the next ones lie where these lay, which costs a fifth
 * of memory that is new.
 */
export function letGo({ buffer, byteLength }: Uint8Array): void {
  // What lies among others in one piece of memory stays with them.
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/**
 * A stretch of a file.
 *
 * @throws {RangeError} When the file ends before it.
 */
export function part(file: Buffer, start: number, length: number): Buffer {
  if (start < 0 || length < 0 || start + length > file.length) {
    throw new RangeError(`The file ends before ${start + length}.`);
  }
  return file.subarray(start, start + length);
}

/** Whether a stretch of a file is this text, in Latin letters. */
export function isAt(file: Buffer, at: number, text: string): boolean {
  return file.toString('latin1', at, at + text.length) === text;
}

/** What fills room: zeros, bits that are all set, spaces, ends of lines. */
const filling = new Set([0, 0xff, 0x20, 0x09, 0x0a, 0x0d]);

/** Whether anything stands there but what fills room. */
export function holdsAnything(bytes: Uint8Array): boolean {
  return bytes.some((byte) => !filling.has(byte));
}

/** Bytes as text: UTF-16 or UTF-8 where they are that, Latin letters otherwise; without what ends or fills it. */
export function textIn(bytes: Buffer): string {
  return decoded(bytes).replace(/\0/g, ' ').trim();
}

function decoded(bytes: Buffer): string {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

/** Whether a text says anything: two letters or digits. */
export function speaks(text: string): boolean {
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text);
}
