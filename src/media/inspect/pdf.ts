import { holdsAnything, isAt, speaks } from '../bytes.ts';
import { guarded, trace, type Found } from '../trace.ts';
import { folderIn } from './folders.ts';
import { dictionaryTraces } from './pdf-dictionaries.ts';
import {
  decodedStream,
  dictionariesIn,
  entriesOf,
  filtersOf,
  nameIn,
  objectsIn,
  type PdfEntries,
} from './pdf-objects.ts';
import { toldBy } from './xmp.ts';
import { propertiesOf } from './xmp-properties.ts';
import { xmlText } from './xml.ts';
import { isFileName, isSomebody } from './office-fields.ts';

/** Where a trailer leads to how the file is locked. ISO 32000-2, 7.5.5. */
const lock = /\/Encrypt[\0\t\n\f\r ]*(?:\d{1,10}[\0\t\n\f\r ]|<<)/;

/** What a PDF tells: its fields, what is attached or not shown, programs, and what stood there before it was changed. */
export function* pdfTraces(file: Buffer): Generator<Found> {
  // Without the password its texts are noise; whoever has it reads them.
  if (lock.test(file.toString('latin1'))) return yield { unread: 'locked' };
  const seen = new Set<number>();
  let changed = false;
  for (const { number, value, stream } of objectsIn(file)) {
    if (number !== undefined) {
      changed ||= seen.has(number);
      seen.add(number);
    }
    for (const dictionary of dictionariesIn(value)) yield* dictionaryTraces(dictionary);
    if (stream) yield* guarded(streamTraces(entriesOf(value), stream));
  }
  if (seen.size === 0) yield { unread: 'broken' };
  const last = file.lastIndexOf('%%EOF');
  if (holdsAnything(file.subarray(last < 0 ? file.length : last + 5))) {
    yield trace('hidden data', 'what follows after the end of the file');
  }
  if (changed && file.indexOf('%%EOF') !== last) {
    yield trace('history', 'an earlier version that is still in the file');
  }
}

function* streamTraces(entries: PdfEntries, stream: Buffer): Generator<Found> {
  if (nameIn(entries, 'Type') === 'Metadata' || nameIn(entries, 'Subtype') === 'XML')
    yield* descriptionTraces(decodedStream(entries, stream));
  else if (nameIn(entries, 'Type') === 'EmbeddedFile')
    yield { inner: decodedStream(entries, stream), where: 'an attached file' };
  else if (filtersOf(entries).join() === 'DCTDecode' && isAt(stream, 0, '\xff\xd8'))
    // Between the picture and the word that ends it stands an end of line.
    yield { inner: stream, where: 'a picture in it', kind: 'jpg' };
}

/** Properties that every program writes into every PDF: when, and numbers by which it knows the file again. */
const usual = new Set(['time', 'history', 'device']);

/** The same fields once more, as XMP. */
function* descriptionTraces(packet: Buffer): Generator<Found> {
  for (const property of propertiesOf(xmlText(packet))) {
    const { name, value } = property;
    const tells = toldBy(property);
    const folder = folderIn(value);
    if (folder !== undefined) yield trace('folder', 'XMP', folder);
    else if (
      name === 'title'
        ? isFileName(value)
        : name === 'creator'
          ? isSomebody(value)
          : tells && !usual.has(tells)
    ) {
      if (speaks(value) && !isDefinition(property.prefix))
        yield trace(name === 'title' ? 'words' : (tells ?? 'words'), 'XMP', value);
    }
  }
}

/** What explains the other fields to programs. PDF/A, ISO 19005-2, 6.6.2.3. */
function isDefinition(prefix: string): boolean {
  return /^pdfa|^pdfx|^xmpRights$/.test(prefix);
}
