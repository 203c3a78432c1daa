import { holdsAnything, part, textIn, speaks } from '../bytes.ts';
import { trace, type Found } from '../trace.ts';
import { unpacked } from '../unpack.ts';
import { boxesIn } from './boxes.ts';
import { exifTraces } from './exif.ts';
import { xmpTraces } from './xmp.ts';

/** An icon is a list of pictures, each a PNG or as Windows keeps it. */
export function* iconTraces(file: Buffer): Generator<Found> {
  const count = file.readUInt16LE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = part(file, 6 + 16 * index, 16);
    const inner = part(file, entry.readUInt32LE(12), entry.readUInt32LE(8));
    if (inner.readUInt8(0) === 0x89) yield { inner, where: `picture ${index + 1} of it`, kind: 'png' };
  }
}

/** A BMP is a head and what is drawn; what its head does not count is not drawn. */
export function* bitmapTraces(file: Buffer): Generator<Found> {
  const counted = file.readUInt32LE(2);
  if (counted > file.length) throw new RangeError('The file ends before its head says.');
  if (counted > 0 && holdsAnything(file.subarray(counted)))
    yield trace('hidden data', 'what follows after the end of the picture');
}

/** One packed file, whose head may hold its name as it was. RFC 1952, 2.3. */
export function* gzipTraces(file: Buffer): Generator<Found> {
  const flags = file.readUInt8(3);
  const from = flags & 4 ? 12 + file.readUInt16LE(10) : 10;
  if (flags & 8)
    yield trace(
      'words',
      'the name that the file had',
      textIn(part(file, from, Math.max(0, file.indexOf(0, from) - from))),
    );
  yield { inner: unpacked(file, 'gzip'), where: 'the packed file' };
}

/** JPEG XL as a bare picture, or in boxes beside Exif and XMP, which may be packed. ISO/IEC 18181-2. */
export function* jxlTraces(file: Buffer): Generator<Found> {
  if (file.readUInt16BE(0) === 0xff0a) return;
  for (const { type, data } of boxesIn(file)) {
    const packed = type === 'brob';
    const name = packed ? data.toString('latin1', 0, 4) : type;
    const bytes = packed ? unpacked(data.subarray(4), 'brotli') : data;
    if (name === 'Exif') yield* exifTraces(bytes.subarray(4 + bytes.readUInt32BE(0)));
    else if (name === 'xml ') yield* xmpTraces(bytes);
    else if (name === 'jumb') yield trace('history', 'Content Credentials');
    else if (!/^(?:JXL |ftyp|jxll|jxlc|jxlp|jxli|jbrd|jhgm)$/.test(name) && holdsAnything(bytes))
      yield trace(
        'hidden data',
        `a block named "${name.trim()}"`,
        speaks(textIn(bytes)) ? textIn(bytes) : '',
      );
  }
}
