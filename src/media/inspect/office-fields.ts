import { speaks } from '../bytes.ts';
import { trace, type Found, type Tells } from '../trace.ts';
import { folderIn } from './folders.ts';
import { localName, partsOf } from './xml.ts';

/** Fields of a document, of Microsoft's and of OpenDocument's. ISO/IEC 29500-2, 11; OpenDocument 1.3, part 3, 4.3. */
const fields: Readonly<Record<string, Tells>> = {
  ...{
    creator: 'name',
    lastModifiedBy: 'name',
    'initial-creator': 'name',
    'printed-by': 'name',
    editor: 'name',
  },
  ...{ Company: 'name', Manager: 'name', publisher: 'name', contributor: 'name', rights: 'name' },
  ...{ keywords: 'words', keyword: 'words', description: 'words', subject: 'words', category: 'words' },
  ...{
    contentStatus: 'words',
    coverage: 'words',
    relation: 'words',
    source: 'words',
    'user-defined': 'words',
  },
  ...{ lpwstr: 'words', lpstr: 'words', bstr: 'words', HyperlinkBase: 'address' },
};

/** Who a program says it was when nobody told it. */
const nobody =
  /^(?:authors?|users?|microsoft(?: office)?(?: user| account)?|windows[- ]?user|office|python-docx|python-pptx|openpyxl|xlsxwriter|phpword|un-?named|unknown|anonymous|none|unspecified|untitled|admin(?:istrator)?|libreoffice|google docs|pandoc)$/i;

/** Whether a field that ought to hold a name holds one. */
export function isSomebody(text: string): boolean {
  return speaks(text) && !nobody.test(text.trim());
}

/** A title that is the name of a file, which nobody typed. */
export function isFileName(title: string): boolean {
  return /^Microsoft \w+ - |\.(?:docx?|odt|pages|rtf|xlsx?|pptx?|indd|ai|pdf)\s*$/i.test(title.trim());
}

/** What the fields of a document tell. */
export function* fieldTraces(text: string): Generator<Found> {
  const open: string[] = [];
  const where = 'the document’s fields';
  for (const part of partsOf(text)) {
    if (part.is === 'close') open.pop();
    if (part.is === 'open') open.push(localName(part.name));
    for (const said of part.is === 'text'
      ? [part.text]
      : part.is === 'open'
        ? [...part.attributes.values()]
        : []) {
      const folder = folderIn(said);
      if (folder !== undefined) yield trace('folder', where, folder);
    }
    const field = open.at(-1) ?? '';
    const tells = fields[field];
    if (part.is !== 'text' || !speaks(part.text)) continue;
    if (field === 'title' && isFileName(part.text)) yield trace('words', where, part.text);
    else if (tells && (tells !== 'name' || isSomebody(part.text))) yield trace(tells, where, part.text);
  }
}
