import { SaxesParser } from 'saxes';

/** A part of an XML file with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

/** What to do with a part: keep it whole, count it and forget what is in it, or look into it for others. */
export type Wanted = 'whole' | 'counted' | 'within';

/** What reading went through, and what it had to pass over. */
export interface XmlRead {
  /** Where the file is not as XML has to be; reading went on. */
  readonly faults: readonly string[];
  /** Whether the file ends before its end. */
  readonly isCutOff: boolean;
}

/** HTML's names for signs that XML does not know, as exports have them in places where only XML's are allowed. */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  copy: '©',
  bull: '•',
  euro: '€',
};

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Makes a text XML that is meant to be and is not quite: signs that XML forbids are taken out, an `&` that stands for
 * itself is written so. What stands in CDATA is left as it is.
 */
function mended(text: string): string {
  return text
    .replace(forbidden, '')
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) =>
      part.startsWith('<![CDATA[')
        ? part
        : part.replace(/&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)(\w+;)?/gi, mendedReference),
    )
    .join('');
}

function mendedReference(whole: string, name?: string): string {
  return (name && named[name.slice(0, -1)]) ?? `&amp;${whole.slice(1)}`;
}

/**
 * Reads an XML file part by part.
 *
 * @param text The whole file.
 * @param wanted What to do with an element, by its name.
 * @param take Is given each element that is wanted whole when it ends, and each that is counted, empty.
 */
export function readXml(
  text: string,
  wanted: (name: string) => Wanted,
  take: (element: XmlElement) => void,
): XmlRead {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  let skipped = 0;
  let isCutOff = false;
  parser.on('error', (error) => {
    if (/unclosed|unexpected end/i.test(error.message)) isCutOff = true;
    else if (faults.length < 20) faults.push(error.message.replace(/^:/, 'line '));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (skipped > 0) skipped += 1;
    else if (open.length > 0 && wanted(name) !== 'counted') {
      const grown = { name, attributes, children: [], text: '' };
      open.at(-1)?.children.push(grown);
      open.push(grown);
    } else if (wanted(name) === 'counted') {
      skipped = 1;
      const empty = { name, attributes, children: [], text: '' };
      if (open.length > 0) open.at(-1)?.children.push(empty);
      else take(empty);
    } else if (wanted(name) === 'whole') open.push({ name, attributes, children: [], text: '' });
  });
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (open.at(-1)?.name !== name) return;
    const ended = open.pop();
    if (ended && open.length === 0) take(ended);
  });
  const add = (words: string) => {
    const last = open.at(-1);
    if (skipped === 0 && last) last.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(mended(text)).close();
  return { faults, isCutOff };
}

/** The text of the first part of that name within another. */
export function textIn(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? '';
}

/** All parts of that name within another. */
export function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
