import type { Kind } from '../kind.ts';

/** What readers do with a file that lies beside a text. */
export type Use = 'document' | 'picture' | 'sound' | 'film' | 'captions';

/** A form in which files are handed to readers. */
export interface Form {
  readonly use: Use;
  /** What the published file's name ends in. */
  readonly ending: string;
  /** Its media type, as iana.org/assignments/media-types lists it. */
  readonly type: string;
  /** What it is called: the name of a word of the interface, in the group `fileForms`. */
  readonly name: FormName;
}

/** What forms are called. */
export const formNames = [
  'pdf',
  'word',
  'excel',
  'powerpoint',
  'document',
  'spreadsheet',
  'slides',
  'text',
  'table',
  'book',
  'archive',
  'calendar',
  'picture',
  'sound',
  'film',
] as const;

/** What a form is called. */
export type FormName = (typeof formNames)[number];

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

const rows: readonly (readonly [ending: string, use: Use, name: FormName, type: string])[] = [
  ['pdf', 'document', 'pdf', 'application/pdf'],
  ['docx', 'document', 'word', `${office}.wordprocessingml.document`],
  ['xlsx', 'document', 'excel', `${office}.spreadsheetml.sheet`],
  ['pptx', 'document', 'powerpoint', `${office}.presentationml.presentation`],
  ['odt', 'document', 'document', `${open}.text`],
  ['ods', 'document', 'spreadsheet', `${open}.spreadsheet`],
  ['odp', 'document', 'slides', `${open}.presentation`],
  ['rtf', 'document', 'document', 'application/rtf'],
  ['txt', 'document', 'text', 'text/plain'],
  ['csv', 'document', 'table', 'text/csv'],
  ['ics', 'document', 'calendar', 'text/calendar'],
  ['epub', 'document', 'book', 'application/epub+zip'],
  ['zip', 'document', 'archive', 'application/zip'],
  ['jpg', 'picture', 'picture', 'image/jpeg'],
  ['png', 'picture', 'picture', 'image/png'],
  ['webp', 'picture', 'picture', 'image/webp'],
  ['gif', 'picture', 'picture', 'image/gif'],
  ['mp3', 'sound', 'sound', 'audio/mpeg'],
  ['m4a', 'sound', 'sound', 'audio/mp4'],
  ['aac', 'sound', 'sound', 'audio/aac'],
  ['ogg', 'sound', 'sound', 'audio/ogg'],
  ['wav', 'sound', 'sound', 'audio/wav'],
  ['flac', 'sound', 'sound', 'audio/flac'],
  ['mp4', 'film', 'film', 'video/mp4'],
  ['webm', 'film', 'film', 'video/webm'],
  ['vtt', 'captions', 'text', 'text/vtt'],
];

const forms: ReadonlyMap<string, Form> = new Map(
  rows.map(([ending, use, name, type]) => [ending, { ending, use, name, type }]),
);

/** Kinds that go by another name. */
const sameForm: Readonly<Record<Kind, string>> = { m4v: 'mp4', m4b: 'm4a', opus: 'ogg', oga: 'ogg' };

/** What a file of plain text is, only its name says. */
const texts: readonly string[] = ['txt', 'csv', 'ics', 'vtt'];

/**
 * In which form a file is handed to readers; nothing for what is not.
 *
 * @param kind What it is by its bytes.
 * @param ending What its name ends in, in small letters, without the dot.
 */
export function formOf(kind: Kind, ending: string): Form | undefined {
  if (kind === 'text') return texts.includes(ending) ? forms.get(ending) : undefined;
  return forms.get(sameForm[kind] ?? kind);
}

/** The media type of a published file, by its ending; nothing where no file has that ending. */
export function typeOf(ending: string): string | undefined {
  return forms.get(ending)?.type;
}
