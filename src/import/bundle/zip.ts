import { open, type FileHandle } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { isPassedOver, staysWithin, UnreadFile, type Bundle, type BundleFile } from './bundle.ts';

/** What one file in a zip may unpack to: larger than any camera's photograph. */
const mostUnpacked = 200_000_000;
/** More files than the largest blog has pictures in all sizes. */
const mostEntries = 500_000;
/** A list of so many names fits into this. */
const mostListBytes = 100_000_000;
/** The end of a zip: its last words may be followed by a comment of 65,535 bytes. PKWARE APPNOTE 6.3.10, 4.3.16. */
const lastWords = 22 + 65_535;

/**
 * Lists the files of a zip without unpacking any: each is read from the disk when it is wanted.
 *
 * @param place The zip, an absolute path.
 * @param name What it is called in sentences.
 * @throws {UnreadFile} When it is cut off or no zip.
 */
export async function openZip(place: string, name: string): Promise<Bundle> {
  const file = await open(place, 'r');
  try {
    const { list, count } = await readList(file, name);
    const files: BundleFile[] = [];
    const refused: string[] = [];
    for (const entry of entriesIn(list, count, name)) {
      if (!staysWithin(entry.path)) {
        refused.push(`"${entry.path}" in ${name} leads out of its folder, and was left out.`);
      } else if (/\.zip$/i.test(entry.path)) {
        refused.push(`"${entry.path}" is a zip within ${name}. Unpack it, and give its folder by itself.`);
      } else if (!entry.path.endsWith('/') && !isPassedOver(entry.path)) {
        files.push(asFile(entry, place, name));
      }
    }
    return { files, refused };
  } finally {
    await file.close();
  }
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly sum: number;
  readonly at: number;
  readonly locked: boolean;
}

async function readList(file: FileHandle, name: string): Promise<{ list: Buffer; count: number }> {
  const { size } = await file.stat();
  const end = await part(file, Math.max(0, size - lastWords), Math.min(size, lastWords));
  const at = end.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at < 0 || at + 22 > end.length) throw cutOff(name);
  let [count, length, start] = [
    end.readUInt16LE(at + 10),
    end.readUInt32LE(at + 12),
    end.readUInt32LE(at + 16),
  ];
  const locator = at - 20;
  // Of a zip with many or large files the numbers stand elsewhere. PKWARE APPNOTE 6.3.10, 4.3.14 and 4.3.15.
  if (locator >= 0 && end.readUInt32LE(locator) === 0x07064b50) {
    const large = await part(file, Number(end.readBigUInt64LE(locator + 8)), 56);
    if (large.length < 56 || large.readUInt32LE(0) !== 0x06064b50) throw cutOff(name);
    const at64 = (place: number) => Number(large.readBigUInt64LE(place));
    [count, length, start] = [at64(32), at64(40), at64(48)];
  }
  if (count > mostEntries || length > mostListBytes) {
    throw new UnreadFile(
      `${name} holds more files than can be read at once. Unpack it, and give the folder.`,
    );
  }
  const list = await part(file, start, length);
  if (list.length < length) throw cutOff(name);
  return { list, count };
}

/** PKWARE APPNOTE 6.3.10, 4.3.12. */
function* entriesIn(list: Buffer, count: number, name: string): Generator<Entry> {
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== 0x02014b50) throw cutOff(name);
    const flags = list.readUInt16LE(at + 8);
    const [names, extra, comment] = [
      list.readUInt16LE(at + 28),
      list.readUInt16LE(at + 30),
      list.readUInt16LE(at + 32),
    ];
    const more = list.subarray(at + 46 + names, at + 46 + names + extra);
    const path = list.toString('utf8', at + 46, at + 46 + names).replaceAll('\\', '/');
    const [size, packed, start] = large(
      [list.readUInt32LE(at + 24), list.readUInt32LE(at + 20), list.readUInt32LE(at + 42)],
      more,
    );
    yield {
      path,
      method: list.readUInt16LE(at + 10),
      sum: list.readUInt32LE(at + 16),
      size,
      packed,
      at: start,
      locked: (flags & 1) === 1,
    };
    at += 46 + names + extra + comment;
  }
}

/** Numbers that do not fit into 32 bits stand in a field of their own, in this order. 4.5.3. */
function large(
  [size, packed, start]: readonly [number, number, number],
  extra: Buffer,
): readonly [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    const whole = (number: number) => {
      if (number !== 0xffffffff || place + 8 > extra.length) return number;
      place += 8;
      return Number(extra.readBigUInt64LE(place - 8));
    };
    return [whole(size), whole(packed), whole(start)];
  }
  return [size, packed, start];
}

function asFile(entry: Entry, place: string, name: string): BundleFile {
  return {
    path: entry.path,
    size: entry.size,
    from: name,
    bytes: async (most) => {
      const whole = await unpack(entry, place, name);
      return most === undefined ? whole : whole.subarray(0, most);
    },
  };
}

async function unpack({ path, at, packed, size, method, sum, locked }: Entry, place: string, name: string) {
  if (locked) throw new UnreadFile(`"${path}" in ${name} is locked with a password.`);
  if (size > mostUnpacked || packed > mostUnpacked) {
    throw new UnreadFile(`"${path}" in ${name} is larger than 200 megabytes, and was left out.`);
  }
  const file = await open(place, 'r');
  try {
    const head = await part(file, at, 30);
    if (head.length < 30) throw cutOff(name);
    const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const bytes = await part(file, start, packed);
    const whole = method === 8 ? inflateRawSync(bytes, { maxOutputLength: size + 1 }) : bytes;
    if (whole.length === size && crc32(whole) === sum) return whole;
  } catch (error) {
    if (error instanceof UnreadFile) throw error;
  } finally {
    await file.close();
  }
  throw new UnreadFile(`"${path}" in ${name} is damaged, and was left out.`);
}

async function part(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function cutOff(name: string): UnreadFile {
  return new UnreadFile(`${name} is cut off or no zip. Download it once more, and try again.`);
}
