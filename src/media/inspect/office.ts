import { trace, type Found } from '../trace.ts';
import { folderIn } from './folders.ts';
import { fieldTraces } from './office-fields.ts';
import { shownParts } from './office-text.ts';
import { localName, partsOf, type XmlPart } from './xml.ts';

type Tag = Extract<XmlPart, { is: 'open' }>;

/**
 * What a part of a Word, Excel or PowerPoint document tells. ISO/IEC 29500; [MS-DOCX] for who took part; [MS-XLSX]
 * for the path of a workbook.
 */
export function* officeTraces(name: string, text: string): Generator<Found> {
  if (name.startsWith('docProps/')) return yield* fieldTraces(text);
  if (/\.rels$/.test(name)) return yield* relationTraces(text);
  if (
    /(?:comments\w*|commentAuthors|people|persons\/person\d*|threadedComments\/\w+|comments\/\w+|authors)\.xml$/i.test(
      name,
    )
  )
    return yield* commentTraces(text);
  if (/labelinfo\.xml$/i.test(name)) return yield trace('hidden data', 'a label of an organization');
  if (/^xl\/(?:revisions|externalLinks|connections)/.test(name))
    yield trace('history', name.split('/')[1] ?? name);
  if (/^customXml\/item\d+\.xml$/.test(name)) return yield* customTraces(text);
  if (/notesSlides\/.*\.xml$/.test(name)) yield* speakerNotes(text);
  for (const part of partsOf(text)) {
    if (part.is === 'open') yield* tagTraces(part);
    const folder = part.is === 'text' ? folderIn(part.text) : undefined;
    if (folder !== undefined) yield trace('folder', 'a field in the text', folder);
  }
  yield* shownParts(text);
}

/** Tags for what was changed and by whom, and for what is there and not shown. */
function* tagTraces({ name, attributes }: Tag): Generator<Found> {
  const tag = localName(name);
  const value = (key: string) => attributes.get(key) ?? attributes.get(`w:${key}`);
  if (/^(?:ins|del|moveFrom|moveTo|\w+Change)$/.test(tag) && value('author') !== undefined)
    yield trace('history', 'tracked changes', value('author'));
  if (tag === 'docVar') yield trace('words', 'a hidden variable', value('val'));
  if (tag === 'sheet' && /hidden/i.test(value('state') ?? ''))
    yield trace('words', 'a hidden sheet', value('name'));
  if (/^(?:row|col)$/.test(tag) && isOn(attributes.get('hidden')))
    yield trace('words', 'a hidden row or column');
  if (tag === 'sld' && attributes.get('show') === '0') yield trace('words', 'a hidden slide');
  if (tag === 'fileSharing' && value('userName') !== undefined)
    yield trace('name', 'the file’s own fields', value('userName'));
  if (tag === 'srcRect' && [...attributes.values()].some((side) => Number(side) > 0))
    yield trace('hidden picture', 'the part of a picture that was cut off');
  for (const attribute of attributes.values()) {
    const folder = folderIn(attribute);
    if (folder !== undefined) yield trace('folder', 'the file’s own fields', folder);
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** What a document leads to: links are for readers, all else is fetched when it is opened. */
function* relationTraces(text: string): Generator<Found> {
  for (const part of partsOf(text)) {
    if (part.is !== 'open' || part.attributes.get('TargetMode') !== 'External') continue;
    const target = part.attributes.get('Target') ?? '';
    const folder = folderIn(target) ?? folderIn(decoded(target));
    if (folder !== undefined) yield trace('folder', 'where a part of it comes from', folder);
    else if (!/\/hyperlink$/.test(part.attributes.get('Type') ?? '') && /^https?:/i.test(target))
      yield trace('address', 'where a part of it comes from', target);
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Comments, and the list of who took part. */
function* commentTraces(text: string): Generator<Found> {
  for (const part of partsOf(text)) {
    if (part.is === 'text' && part.text.trim() !== '') yield trace('history', 'comments', part.text);
    if (
      part.is !== 'open' ||
      !/^(?:comment|threadedComment|person|cmAuthor|author|cm)$/.test(localName(part.name))
    )
      continue;
    const who = ['w:author', 'w15:author', 'displayName', 'name', 'userId'].map((key) =>
      part.attributes.get(key),
    );
    const named = who.find((one) => one !== undefined);
    if (named !== undefined) yield trace('name', 'comments', named);
  }
}

/** What other programs, or an organization's, keep with a document. */
function* customTraces(text: string): Generator<Found> {
  for (const part of partsOf(text)) {
    if (part.is === 'text' && part.text.trim() !== '')
      yield trace('hidden data', 'what a program keeps in it', part.text);
  }
}

/** What the speaker wrote under a slide; the number of the slide is a field of its own. */
function* speakerNotes(text: string): Generator<Found> {
  let inField = false;
  for (const part of partsOf(text)) {
    if (part.is === 'open' && part.name === 'a:fld') inField = true;
    if (part.is === 'close' && part.name === 'a:fld') inField = false;
    if (part.is === 'text' && !inField && part.text.trim() !== '')
      yield trace('words', 'the notes under a slide', part.text);
  }
}
