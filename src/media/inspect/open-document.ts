import { trace, type Found } from '../trace.ts';
import { folderIn } from './folders.ts';
import { fieldTraces } from './office-fields.ts';
import { localName, partsOf, type XmlPart } from './xml.ts';

type Tag = Extract<XmlPart, { is: 'open' }>;

/** What a part of a document in the form of LibreOffice tells. OpenDocument 1.3, part 3. */
export function* openDocumentTraces(name: string, text: string): Generator<Found> {
  if (name.endsWith('meta.xml')) return yield* fieldTraces(text);
  const open: string[] = [];
  for (const part of partsOf(text)) {
    if (part.is === 'close') open.pop();
    if (part.is === 'open') {
      // A setting has its name in an attribute.
      open.push(part.attributes.get('config:name') ?? part.name);
      yield* tagTraces(part, open);
    }
    if (part.is !== 'text' || part.text.trim() === '') continue;
    if (open.includes('text:tracked-changes')) yield trace('history', 'tracked changes', part.text);
    else if (open.includes('office:annotation'))
      yield trace(open.at(-1) === 'dc:creator' ? 'name' : 'history', 'comments', part.text);
    else if (/^text:hidden-/.test(open.at(-1) ?? '')) yield trace('words', 'hidden text', part.text);
    else if (open.includes('presentation:notes') && open.at(-1) !== 'text:page-number')
      yield trace('words', 'the notes under a slide', part.text);
    else if (/^Printer(?:Name|Setup)$/.test(open.at(-1) ?? ''))
      yield trace('device', 'the settings of a printer', part.text);
  }
}

function* tagTraces({ name, attributes }: Tag, open: readonly string[]): Generator<Found> {
  if (attributes.get('text:display') === 'none' || attributes.get('text:is-hidden') === 'true')
    yield trace('words', 'hidden text');
  if (attributes.get('table:display') === 'false') yield trace('words', 'a hidden sheet');
  if (/^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? ''))
    yield trace('words', 'a hidden row or column');
  if (attributes.get('presentation:visibility') === 'hidden') yield trace('words', 'a hidden slide');
  if (localName(name) === 'event-listener' && open.length > 0) yield trace('program', 'a macro');
  for (const [key, value] of attributes) {
    const folder = folderIn(value);
    if (folder !== undefined) yield trace('folder', 'the document’s fields', folder);
    else if (
      key === 'xlink:href' &&
      /^(?:draw:(?:image|object|plugin)|office:script|style:background-image)$/.test(name) &&
      /^https?:/i.test(value)
    )
      yield trace('address', 'where a part of it comes from', value);
  }
}
