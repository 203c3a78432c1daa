import { unpacked } from '../unpack.ts';
import { pass, readValue, type PdfValue } from './pdf-syntax.ts';

/** Entries of a dictionary by name. */
export type PdfEntries = ReadonlyMap<string, PdfValue>;

/** An object of a PDF, of any of the versions that the file holds. */
export interface PdfObject {
  /** Nothing for a trailer, which says where the file begins. */
  readonly number: number | undefined;
  readonly value: PdfValue;
  /** What stands in its stream, as it is in the file. */
  readonly stream: Buffer | undefined;
}

const space = /[\0\t\n\f\r ]*/y;
const afterStream = /\r?\n|\r/y;

/**
 * Every object in a PDF, from its beginning to its end, whether anything still points to it or not: what was changed
 * after it was first saved is added at the end, and what was there before stays. ISO 32000-2, 7.5.
 *
 * @throws {RangeError} When an object breaks off.
 */
export function* objectsIn(file: Buffer): Generator<PdfObject> {
  const pdf = file.toString('latin1');
  const head =
    /(?<!\d)(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}obj(?![A-Za-z])|(?<![A-Za-z])trailer(?![A-Za-z])/g;
  let last = 0;
  for (let found = head.exec(pdf); found; found = head.exec(pdf)) {
    if (!isBetween(pdf.slice(last, found.index))) throw new RangeError('There is something between objects.');
    const number = found[1] === undefined ? undefined : Number(found[1]);
    const { value, end } = readValue(pdf, head.lastIndex);
    const at = pass(space, pdf, end);
    const entries = entriesOf(value);
    if (!pdf.startsWith('stream', at)) {
      head.lastIndex = end;
      last = end;
      yield { number, value, stream: undefined };
      continue;
    }
    const from = pass(afterStream, pdf, at + 6);
    const stop = endOfStream(pdf, from, entries);
    head.lastIndex = stop;
    last = stop;
    const stream = file.subarray(from, stop);
    yield { number, value, stream };
    if (nameIn(entries, 'Type') === 'ObjStm') yield* packedObjects(entries, stream);
  }
}

/** What may stand between objects: their ends, tables of where they are, comments. */
const between =
  /%[^\r\n]*|\b(?:endobj|endstream|xref|startxref)\b|\d{10} \d{5} [nf]\b|\d{1,10}|[\0\t\n\f\r ]+/y;

function isBetween(text: string): boolean {
  let at = 0;
  for (let end = pass(between, text, at); end > at; end = pass(between, text, at)) at = end;
  return at === text.length;
}

/** The length may be given elsewhere, or wrong; then the word that ends a stream is looked for. */
function endOfStream(pdf: string, from: number, entries: PdfEntries): number {
  const length = entries.get('Length');
  const counted = length?.is === 'other' ? from + Number(length.word) : NaN;
  if (counted >= from && /^[\0\t\n\f\r ]*endstream/.test(pdf.slice(counted, counted + 20))) return counted;
  const end = pdf.indexOf('endstream', from);
  if (end < 0) throw new RangeError('A stream does not end.');
  return end;
}

/** Objects that are packed into a stream: first their numbers and places, then themselves. ISO 32000-2, 7.5.7. */
function* packedObjects(entries: PdfEntries, stream: Buffer): Generator<PdfObject> {
  const text = decodedStream(entries, stream).toString('latin1');
  const first = Number(wordIn(entries, 'First') ?? NaN);
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  let at = first;
  // Their places only say what follows from their order.
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    if (pass(space, text, at) >= text.length) return;
    const { value, end } = readValue(text, at);
    yield { number: numbers[index], value, stream: undefined };
    at = end;
  }
}

/**
 * What stands in a stream, unpacked.
 *
 * @throws {RangeError} When it is packed in a way that is not read here.
 */
export function decodedStream(entries: PdfEntries, stream: Buffer): Buffer {
  const filters = filtersOf(entries);
  // Filtered by lines, as pictures are. ISO 32000-2, 7.4.4.4.
  if (predictors(entries.get('DecodeParms'))) throw new RangeError('The stream is packed by lines.');
  return filters.reduce((bytes, filter) => {
    if (filter === 'FlateDecode' || filter === 'Fl') return unpacked(bytes);
    if (filter === 'ASCIIHexDecode' || filter === 'AHx')
      return Buffer.from(bytes.toString('latin1').replace(/>[\s\S]*$|\s/g, ''), 'hex');
    throw new RangeError(`The stream is packed with ${filter}.`);
  }, stream);
}

function predictors(value: PdfValue | undefined): boolean {
  if (value?.is === 'array') return value.values.some(predictors);
  return Number(wordIn(entriesOf(value), 'Predictor') ?? 1) > 1;
}

/** The names of what a stream was packed with, in the order in which it is unpacked. */
export function filtersOf(entries: PdfEntries): string[] {
  const filter = entries.get('Filter') ?? entries.get('F');
  const values = filter?.is === 'array' ? filter.values : filter ? [filter] : [];
  return values.flatMap((value) => (value.is === 'name' ? [value.name] : []));
}

export function entriesOf(value: PdfValue | undefined): PdfEntries {
  return value?.is === 'dictionary' ? value.entries : new Map();
}

export function nameIn(entries: PdfEntries, key: string): string | undefined {
  const value = entries.get(key);
  return value?.is === 'name' ? value.name : undefined;
}

function wordIn(entries: PdfEntries, key: string): string | undefined {
  const value = entries.get(key);
  return value?.is === 'other' ? value.word : undefined;
}

/** A text that people read: UTF-16 or UTF-8 with a mark, or the letters of PDF, which are nearly Latin. */
export function textIn(entries: PdfEntries, key: string): string {
  const value = entries.get(key);
  if (value?.is !== 'text') return '';
  const bytes = Buffer.from(value.bytes, 'latin1');
  const mark = value.bytes.slice(0, 3);
  if (mark.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  if (mark.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  return mark === '\xef\xbb\xbf' ? new TextDecoder().decode(bytes) : value.bytes;
}

/** Every dictionary in a value, itself first. */
export function* dictionariesIn(value: PdfValue): Generator<PdfEntries> {
  if (value.is === 'dictionary') {
    yield value.entries;
    for (const entry of value.entries.values()) yield* dictionariesIn(entry);
  }
  if (value.is === 'array') for (const entry of value.values) yield* dictionariesIn(entry);
}
