import { speaks } from '../bytes.ts';
import { trace, type Found, type Tells } from '../trace.ts';
import { folderIn } from './folders.ts';
import { isFileName, isSomebody } from './office-fields.ts';
import { nameIn, textIn, type PdfEntries } from './pdf-objects.ts';
import { isProgram } from './programs.ts';

/** Notes that somebody put onto a page. ISO 32000-2, 12.5.6; links and fields are none. */
const notes =
  /^(?:Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Caret|Stamp|Ink|Popup|FileAttachment|Sound|Redact)$/;

/** What a dictionary anywhere in a PDF tells. */
export function* dictionaryTraces(entries: PdfEntries): Generator<Found> {
  const kind = nameIn(entries, 'Subtype') ?? '';
  const action = nameIn(entries, 'S') ?? '';
  if (entries.has('JS') || action === 'JavaScript' || action === 'Launch')
    yield trace('program', 'a program in it');
  if (action === 'SubmitForm' || action === 'ImportData')
    yield trace('address', 'a form that sends what is filled in');
  if (entries.has('EF'))
    yield trace('hidden data', 'an attached file', textIn(entries, 'UF') || textIn(entries, 'F'));
  if (entries.has('PieceInfo')) yield trace('hidden data', 'what the program that made it keeps in it');
  if (entries.has('Thumb')) yield trace('hidden picture', 'a small picture of a page');
  if (nameIn(entries, 'Type') === 'Sig' || entries.has('ByteRange')) yield* signatureTraces(entries);
  // What has lost its kind is taken for a note.
  const isNote = notes.test(kind) || (kind === '' && entries.get('Contents')?.is === 'text');
  if (isNote) yield* noteTraces(entries, kind);
  else if (isFields(entries)) yield* fieldTraces(entries);
  if (isCut(entries)) yield trace('hidden picture', 'the part of a page that was cut off');
  const off = entries.get('OFF');
  if (off?.is === 'array' && off.values.length > 0)
    yield trace('hidden picture', 'a layer that is not shown');
  for (const key of entries.keys()) {
    const folder = folderIn(textIn(entries, key));
    if (folder !== undefined) yield trace('folder', 'the file’s own fields', folder);
  }
}

function* noteTraces(entries: PdfEntries, kind: string): Generator<Found> {
  if (isSomebody(textIn(entries, 'T'))) yield trace('name', 'a note on a page', textIn(entries, 'T'));
  // A text on the page is there to be read; what hangs on one is not.
  const said = textIn(entries, 'Contents');
  if (kind === 'Redact') yield trace('words', 'a passage that is to be blackened, and is not yet');
  else if (kind !== 'FreeText' && speaks(said)) yield trace('history', 'a note on a page', said);
}

function* signatureTraces(entries: PdfEntries): Generator<Found> {
  for (const [key, tells] of [
    ['Name', 'name'],
    ['Location', 'place'],
    ['ContactInfo', 'name'],
    ['Reason', 'words'],
  ] as const)
    if (speaks(textIn(entries, key))) yield trace(tells, 'a signature', textIn(entries, key));
}

/** The dictionary of fields has no type of its own; its names tell. ISO 32000-2, 14.3.3. */
function isFields(entries: PdfEntries): boolean {
  return (
    !entries.has('Type') && ['Producer', 'Creator', 'Author'].some((key) => entries.get(key)?.is === 'text')
  );
}

const usual = new Set([
  'CreationDate',
  'ModDate',
  'Trapped',
  'PTEX.Fullbanner',
  'SourceModified',
  'AAPL:Keywords',
  'Version',
]);
const known: Readonly<Record<string, Tells>> = {
  Author: 'name',
  Company: 'name',
  Manager: 'name',
  Creator: 'device',
  Producer: 'device',
};

function* fieldTraces(entries: PdfEntries): Generator<Found> {
  for (const key of entries.keys()) {
    const said = textIn(entries, key);
    const tells = known[key] ?? 'words';
    if (usual.has(key) || folderIn(said) !== undefined) continue;
    if (
      !isSomebody(said) ||
      (tells === 'device' && isProgram(said)) ||
      (key === 'Title' && !isFileName(said))
    )
      continue;
    yield trace(tells, 'the file’s own fields', said);
  }
}

/** Whether a page shows less than it holds: more than a printer's margin around the sheet is cut off. */
function isCut(entries: PdfEntries): boolean {
  const [shown, held] = ['CropBox', 'MediaBox'].map((key) => {
    const box = entries.get(key);
    return box?.is === 'array'
      ? box.values.map((value) => (value.is === 'other' ? Number(value.word) : NaN))
      : [];
  });
  const area = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) =>
    Math.abs((right - left) * (top - bottom));
  return shown?.length === 4 && held?.length === 4 && area(shown) < 0.8 * area(held);
}
