import type { ZipEntry } from './zip-entry.ts';
import { unzipSync } from 'fflate';
import { asBuffer, holdsAnything, speaks, textIn } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { mostUnpacked, TooLarge } from '../unpack.ts';
import { documentTraces } from './document.ts';
import { folderIn } from './folders.ts';

/** More files than any document has. */
const mostEntries = 5_000;

/**
 * All that a zip holds.
 *
 * @throws {RangeError} When it breaks off, or is none.
 * @throws {TooLarge} When it holds more than is looked at.
 */
export function entriesIn(file: Buffer): ZipEntry[] {
  let count = 0;
  let size = 0;
  // The sizes stand in the list at its end: nothing is unpacked before they are known.
  const wanted = (entry: { readonly originalSize: number }) => {
    count += 1;
    size += entry.originalSize;
    if (count > mostEntries || size > mostUnpacked) throw new TooLarge('The zip holds too much.');
    return true;
  };
  try {
    return Object.entries(unzipSync(file, { filter: wanted })).map(([name, bytes]) => ({
      name,
      bytes: asBuffer(bytes),
    }));
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw new RangeError('The zip cannot be read.');
  }
}

/** What a zip tells, and what is in it. Word's and others' documents are zips. */
export function* zipTraces(file: Buffer): Generator<Found> {
  // The lowest bit says that a password is asked for. PKWARE APPNOTE 6.3.10, 4.4.4.
  if (file.readUInt16LE(6) & 1) return yield { unread: 'locked' };
  yield* lastWords(file);
  yield* documentTraces(entriesIn(file));
}

/** The same for a zip that is no document: each file by itself. */
export function* archiveTraces(file: Buffer): Generator<Found> {
  if (file.readUInt16LE(6) & 1) return yield { unread: 'locked' };
  yield* lastWords(file);
  for (const { name, bytes } of entriesIn(file)) {
    const folder = folderIn(`/${name}`);
    if (folder !== undefined) yield trace('folder', 'the name of a file', folder);
    if (leftover.test(name)) yield trace('hidden data', 'what a computer left in it', name);
    else if (holdsAnything(bytes)) yield { inner: bytes, where: name };
  }
}

/** What macOS and Windows put into zips by themselves. */
const leftover = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** The last words of a zip, and what follows after them. PKWARE APPNOTE 6.3.10, 4.3.16. */
function* lastWords(file: Buffer): Generator<Found> {
  const at = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (at < 0 || at + 22 > file.length) return;
  const end = at + 22 + file.readUInt16LE(at + 20);
  const comment = textIn(file.subarray(at + 22, end));
  if (speaks(comment)) yield trace('words', 'a comment', comment);
  if (holdsAnything(file.subarray(end))) yield trace('hidden data', 'what follows after the end of the file');
}
