import { holdsAnything, isAt, part, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { blocks, gpsTelling, harmless, pictureTags, telling, userComment } from './exif-tags.ts';
import { profileTraces } from './icc.ts';
import { entriesOf, type Entry } from './ifd.ts';
import { iptcTraces } from './iptc.ts';
import { photoshopTraces } from './photoshop.ts';
import { xmpTraces } from './xmp.ts';

/** Bytes that are no text and that no list explains; fewer are a setting. */
const mostUnexplained = 64;

/** What an Exif block tells, with or without the six bytes that stand before it in a JPEG. */
export function* exifTraces(block: Buffer, where = 'Exif'): Generator<Found> {
  const tiff = isAt(block, 0, 'Exif\0') ? block.subarray(6) : block;
  if (holdsAnything(tiff)) yield* directoryTraces(tiff, where);
}

/** What the directories of a TIFF file tell, which an Exif block is and a photograph may be. */
export function* directoryTraces(tiff: Buffer, where: string): Generator<Found> {
  const others = new Map<number, Map<number, Entry>>();
  for (const entry of entriesOf(tiff)) {
    yield* entryTraces(entry, where);
    if (entry.directory !== 'next' && entry.directory !== 'below') continue;
    const entries = others.get(entry.of) ?? new Map<number, Entry>();
    others.set(entry.of, entries.set(entry.tag, entry));
  }
  for (const entries of others.values()) yield* hiddenPicture(tiff, where, entries);
}

/** A picture besides the first: the small one that cameras put into Exif, another page, a preview. */
function* hiddenPicture(tiff: Buffer, where: string, entries: ReadonlyMap<number, Entry>): Generator<Found> {
  const start = entries.get(pictureTags.jpegStart)?.numbers[0];
  const length = entries.get(pictureTags.jpegLength)?.numbers[0];
  const elsewhere = entries.has(pictureTags.strips) || entries.has(pictureTags.tiles);
  // A mask of what is see-through shows nothing. TIFF 6.0, section 8, NewSubfileType.
  const isMask = entries.get(pictureTags.kind)?.numbers[0] === 4;
  if ((!length && !elsewhere) || isMask) return;
  yield trace('hidden picture', `a second picture in ${where}`);
  if (start && length) yield { inner: part(tiff, start, length), where: `a second picture in ${where}` };
}

function* entryTraces({ directory, tag, type, bytes, numbers }: Entry, where: string): Generator<Found> {
  if (directory === 'gps') {
    const tells = gpsTelling[tag];
    // A receiver that found nothing writes zeros.
    if (
      tells &&
      (numbers.length > 0 ? numbers.some((one, at) => one !== 0 && at % 2 === 0) : holdsAnything(bytes))
    )
      yield trace(tells, where, tells === 'place' ? fractions(numbers) : textIn(bytes));
    return;
  }
  if (tag === blocks.xmp) return yield* guarded(xmpTraces(bytes));
  if (tag === blocks.iptc) return yield* guarded(iptcTraces(bytes));
  if (tag === blocks.photoshop) return yield* guarded(photoshopTraces(bytes));
  if (tag === blocks.profile) return yield* guarded(profileTraces(bytes));
  if (tag === userComment) return yield* commentTraces(bytes, where);
  const tells = telling[tag];
  if (tells) {
    if (holdsAnything(bytes)) yield trace(tells, where, isText(type, tag) ? textOf(tag, bytes) : undefined);
  } else if (!harmless.has(tag) && isText(type, tag)) {
    if (speaks(textIn(bytes))) yield trace('words', where, textIn(bytes));
  } else if (!harmless.has(tag) && [1, 7].includes(type)) {
    // Letters of two bytes have zeros between them.
    const letters = bytes.toString('latin1').replaceAll('\0', '');
    if (/^[\x20-\x7e]{6,}$/.test(letters) && speaks(letters)) yield trace('words', where, letters);
    else if (bytes.length > mostUnexplained && holdsAnything(bytes)) yield trace('hidden data', where);
  }
}

/** How the words are written is told by the first eight bytes; for Unicode it is the order of the whole block, or not. */
function* commentTraces(bytes: Buffer, where: string): Generator<Found> {
  const words = bytes.subarray(8);
  if (!holdsAnything(words)) return;
  const text = isAt(bytes, 0, 'UNICODE')
    ? new TextDecoder(words[0] === 0 ? 'utf-16be' : 'utf-16le').decode(words)
    : textIn(words);
  if (speaks(text)) yield trace('words', where, text);
}

/** Texts are of type 2, or 129; what Windows adds is UTF-16 in bytes. */
function isText(type: number, tag: number): boolean {
  return type === 2 || type === 129 || isWindows(tag);
}

function textOf(tag: number, bytes: Buffer): string {
  return isWindows(tag) ? new TextDecoder('utf-16le').decode(bytes) : textIn(bytes);
}

function isWindows(tag: number): boolean {
  return tag >= 0x9c9b && tag <= 0x9c9f;
}

/** Degrees, minutes and seconds are three fractions. */
function fractions(numbers: readonly number[]): string {
  return numbers
    .flatMap((number, at) => (at % 2 === 0 ? [number / (numbers[at + 1] || 1)] : []))
    .map((number) => String(Math.round(number * 10_000) / 10_000))
    .join(' ');
}
