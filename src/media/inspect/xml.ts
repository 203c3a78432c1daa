/** What stands in an XML text, in order, and where it ends. */
export type XmlPart = { readonly end: number } & XmlKind;

type XmlKind =
  | {
      readonly is: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly is: 'close'; readonly name: string }
  | { readonly is: 'text' | 'comment' | 'instruction' | 'declaration'; readonly text: string };

/**
 * Reads XML from its beginning to its end, once, without judging whether it is well formed: what a browser or an
 * office program would forgive must not hide anything here. Entities that the text declares itself stay as they are.
 */
export function* partsOf(xml: string): Generator<XmlPart> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const end = open < 0 ? xml.length : open;
    if (end > at) yield { is: 'text', text: unescaped(xml.slice(at, end)), end };
    if (open < 0) return;
    const special = specials.find(([start]) => xml.startsWith(start, open));
    if (special) {
      const [start, stop, is] = special;
      const found = xml.indexOf(stop, open + start.length);
      const close = found < 0 ? xml.length : found;
      at = close + stop.length;
      yield { is, text: xml.slice(open + start.length, close), end: at };
      continue;
    }
    const close = endOfTag(xml, open + 1);
    at = close + 1;
    for (const part of tag(xml.slice(open + 1, close))) yield { ...part, end: at };
  }
}

const specials: readonly (readonly [start: string, stop: string, is: 'text' | 'comment' | 'instruction'])[] =
  [
    ['<!--', '-->', 'comment'],
    ['<![CDATA[', ']]>', 'text'],
    ['<?', '?>', 'instruction'],
  ];

function* tag(inside: string): Generator<XmlKind> {
  if (inside.startsWith('!')) return yield { is: 'declaration', text: inside.slice(1) };
  if (inside.startsWith('/')) return yield { is: 'close', name: inside.slice(1).trim() };
  const name = /^[^\s/]*/.exec(inside)?.[0] ?? '';
  const attributes = new Map<string, string>();
  // A name begins after a space, so that a long run of letters is not read anew from each of them.
  for (const [, key = '', double, single] of inside
    .slice(name.length)
    .matchAll(/(?<=[\s"'/])([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(key, unescaped(double ?? single ?? ''));
  }
  yield { is: 'open', name, attributes, empty: inside.endsWith('/') };
  if (inside.endsWith('/')) yield { is: 'close', name };
}

/** Where a tag ends: at the first ">" outside of quotation marks, or brackets where a document type declares things. */
function endOfTag(xml: string, start: number): number {
  const sign = xml[start] === '!' ? /["'>[]/g : /["'>]/g;
  sign.lastIndex = start;
  for (let found = sign.exec(xml); found; found = sign.exec(xml)) {
    if (found[0] === '>') return found.index;
    const closing = xml.indexOf(found[0] === '[' ? ']' : found[0], found.index + 1);
    if (closing < 0) return xml.length;
    sign.lastIndex = closing + 1;
  }
  return xml.length;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (all, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : parseInt(String(hex), 16);
    if (decimal !== undefined || hex !== undefined)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    return entities[String(name)] ?? all;
  });
}

/** A name without what stands before its colon. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Bytes of an XML file as text: it may be UTF-16 or UTF-32, with or without a mark. XML 1.0, appendix F. */
export function xmlText(bytes: Uint8Array): string {
  const [one, two, three, four] = bytes;
  if (one === 0 && two === 0) return utf32(bytes);
  if (one === 0xfe || one === 0) return new TextDecoder('utf-16be').decode(bytes);
  if (one === 0xff && two === 0xfe && three === 0 && four === 0) return utf32(bytes);
  if (one === 0xff || (two === 0 && three !== 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (two === 0) return utf32(bytes);
  return new TextDecoder().decode(bytes);
}

/** Every letter takes four bytes, of which the ones that matter here are not zero. */
function utf32(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.filter((byte) => byte !== 0));
}
