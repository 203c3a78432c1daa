import { speaks } from '../bytes.ts';
import { trace, type Found, type Tells } from '../trace.ts';
import { folderIn } from './folders.ts';
import { isSomebody } from './office-fields.ts';

/** Groups that hold a field of the document. Rich Text Format Specification 1.9.1, "Information Group" and after. */
const fields: Readonly<Record<string, Tells>> = {
  ...{ author: 'name', operator: 'name', manager: 'name', company: 'name', atnauthor: 'name' },
  ...{ subject: 'words', keywords: 'words', comment: 'words', doccomm: 'words', category: 'words' },
  ...{ annotation: 'history', template: 'folder', hlinkbase: 'address', objdata: 'hidden data' },
};

/** Words that say of the text after them that it was struck out, put in later, or is not shown. */
const marks: readonly (readonly [RegExp, Tells, string])[] = [
  [/\\(?:deleted|revised)(?![a-z0])/, 'history', 'tracked changes'],
  [/\\v(?![a-z0])/, 'words', 'hidden text'],
];

/** What a document in Rich Text Format tells. */
export function* rtfTraces(file: Buffer): Generator<Found> {
  const text = file.toString('latin1');
  for (const [, name = '', said = ''] of text.matchAll(
    /\{(?:\\\*)?\\([a-z]{3,20})-?\d{0,9} ?([^{}]{0,2000})/g,
  )) {
    const tells = fields[name];
    const value = plain(said);
    if (!tells || !speaks(value)) continue;
    if (tells === 'name' && !isSomebody(value)) continue;
    if (tells !== 'folder' || folderIn(value) !== undefined)
      yield trace(tells, 'the document’s fields', value);
  }
  if (text.slice(endOf(text)).trim().replaceAll('\0', '') !== '') {
    yield trace('hidden data', 'what follows after the end of the document');
  }
  for (const [pattern, tells, where] of marks) if (pattern.test(text)) yield trace(tells, where);
  // A picture stands there as hexadecimal digits; one of the web begins as such files do.
  for (const [, digits = ''] of text.matchAll(
    /\\(?:jpeg|png)blip[^{}]{0,400}?\s((?:ffd8ff|89504e47)[\da-f\s]*)/gi,
  )) {
    yield { inner: Buffer.from(digits.replace(/\s/g, ''), 'hex'), where: 'a picture in it' };
  }
}

/** Where the outermost group ends. */
function endOf(text: string): number {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/\\[\s\S]|[{}]/g)) {
    if (sign === '{') open += 1;
    if (sign === '}') open -= 1;
    if (sign === '}' && open <= 0) return index + 1;
  }
  return text.length;
}

/** Text without its control words, with letters beyond ASCII as they are meant. */
function plain(text: string): string {
  return text
    .replace(/\\u(-?\d{1,6})\s?\??/g, (_, code: string) =>
      String.fromCharCode((Number(code) + 65_536) % 65_536),
    )
    .replace(/\\'([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\\*?[a-z]+-?\d*\s?|\\(?=[{}\\])/gi, '')
    .trim();
}
