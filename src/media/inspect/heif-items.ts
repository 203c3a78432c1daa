import { part } from '../bytes.ts';
import { boxesIn, type Box } from './boxes.ts';

/** A picture, a block of Exif, or anything else that a HEIC or AVIF file holds. */
export interface Item {
  readonly id: number;
  readonly type: string;
  readonly name: string;
  /** Of a "mime" item: what it is. */
  readonly content: string;
  /** Its bytes, by where they lie in the file. */
  readonly extents: readonly { readonly start: number; readonly length: number }[];
  readonly data: () => Buffer;
  /** What it says of itself, in the order in which it applies: size, colors, cut, turn. */
  readonly properties: readonly Box[];
  /** Whether it says where another picture is see-through. */
  readonly isAlpha: boolean;
}

/** Which item is of which kind to which others: a thumbnail of, a description of. */
export interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

/** What the "meta" box of a picture lists. */
export interface Meta {
  readonly primary: number;
  readonly items: readonly Item[];
  readonly references: readonly Reference[];
  /** What items say of themselves: size, turn, colors. */
  readonly properties: readonly Box[];
  /** Boxes that are none of the list. */
  readonly others: readonly Box[];
}

/** More items than any real file has: a photograph of 100 megapixels has some 500 tiles. */
const mostItems = 4096;

const listed = new Set(['hdlr', 'pitm', 'iinf', 'iref', 'iprp', 'iloc', 'idat', 'dinf', 'grpl']);

/**
 * Reads the list of what a HEIC or AVIF file holds. ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12, 6.
 *
 * @throws {RangeError} When it points beyond the end of the file.
 */
export function metaOf(file: Buffer, meta: Box): Meta {
  const boxes = new Map<string, Box>();
  const others: Box[] = [];
  for (const box of boxesIn(meta.data, 4)) {
    if (listed.has(box.type)) boxes.set(box.type, box);
    else others.push(box);
  }
  const data = (type: string) => boxes.get(type)?.data ?? Buffer.alloc(16);
  const where = locations(data('iloc'));
  const { properties, ofItems } = propertiesIn(boxes.get('iprp'));
  const items = entries(data('iinf')).map(({ id, ...entry }): Item => {
    const { method = 0, extents = [] } = where.get(id) ?? {};
    const source = method === 1 ? data('idat') : file;
    const own = ofItems.get(id) ?? [];
    return {
      ...entry,
      id,
      extents: method === 0 ? extents : [],
      data: () => joined(source, extents),
      properties: own,
      isAlpha: own.some(isAlpha),
    };
  });
  if (items.length > mostItems) throw new RangeError('There are too many items.');
  const pitm = data('pitm');
  const primary = pitm[0] === 0 ? pitm.readUInt16BE(4) : pitm.readUInt32BE(4);
  return { primary, items, references: referencesIn(boxes.get('iref')), properties, others };
}

/** The bytes of an item, of which a file can hold no more than it is long. */
function joined(source: Buffer, extents: Item['extents']): Buffer {
  const pieces = extents.map(({ start, length }) => part(source, start, length || source.length - start));
  if (pieces.reduce((sum, piece) => sum + piece.length, 0) > source.length) {
    throw new RangeError('An item is larger than the file.');
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

function entries(iinf: Buffer): Pick<Item, 'id' | 'type' | 'name' | 'content'>[] {
  return [...boxesIn(iinf, iinf[0] === 0 ? 6 : 8)].flatMap(({ type, data }) => {
    if (type !== 'infe' || data.readUInt8(0) < 2) return [];
    const wide = data.readUInt8(0) > 2;
    const at = wide ? 10 : 8;
    const [name = '', content = ''] = data.toString('utf8', at + 4).split('\0');
    const id = wide ? data.readUInt32BE(4) : data.readUInt16BE(4);
    return [{ id, type: data.toString('latin1', at, at + 4), name, content }];
  });
}

interface Location {
  readonly method: number;
  readonly extents: Item['extents'];
}

function locations(iloc: Buffer): Map<number, Location> {
  const version = iloc.readUInt8(0);
  const [sizes, more] = [iloc.readUInt8(4), iloc.readUInt8(5)];
  let at = 6;
  const number = (size: number) => {
    const bytes = part(iloc, at, size);
    at += size;
    return size === 8 ? Number(bytes.readBigUInt64BE()) : size === 0 ? 0 : bytes.readUIntBE(0, size);
  };
  const wide = version < 2 ? 2 : 4;
  const found = new Map<number, Location>();
  for (let left = number(wide); left > 0; left -= 1) {
    const id = number(wide);
    const method = version > 0 ? number(2) & 15 : 0;
    number(2);
    const base = number(more >> 4);
    const extents = Array.from({ length: number(2) }, () => {
      if (version > 0) number(more & 15);
      return { start: base + number(sizes >> 4), length: number(sizes & 15) };
    });
    found.set(id, { method, extents });
  }
  return found;
}

/** All properties, and those of each item. */
function propertiesIn(iprp: Box | undefined): { properties: Box[]; ofItems: ReadonlyMap<number, Box[]> } {
  const ofItems = new Map<number, Box[]>();
  const boxes = iprp ? [...boxesIn(iprp.data)] : [];
  const container = boxes.find(({ type }) => type === 'ipco');
  const properties = container ? [...boxesIn(container.data)] : [];
  for (const { data } of boxes.filter(({ type }) => type === 'ipma')) {
    const idSize = data.readUInt8(0) > 0 ? 4 : 2;
    const size = data.readUInt8(3) & 1 ? 2 : 1;
    let at = 8;
    for (let left = data.readUInt32BE(4); left > 0; left -= 1) {
      const id = data.readUIntBE(at, idSize);
      const count = data.readUInt8(at + idSize);
      const start = at + idSize + 1;
      at = start + count * size;
      const own: Box[] = [];
      for (let place = start; place < at; place += size) {
        const index = data.readUIntBE(place, size) & (size === 2 ? 0x7fff : 0x7f);
        own.push(...properties.slice(index - 1, index));
      }
      ofItems.set(id, own);
    }
  }
  return { properties, ofItems };
}

/** ISO/IEC 23008-12, 6.6.2.1.1 and annex B; AV1 Image File Format, 4.1. */
function isAlpha(property: Box): boolean {
  return property.type === 'auxC' && /auxiliary:alpha|auxid:1\0/.test(property.data.toString('latin1'));
}

function referencesIn(iref: Box | undefined): Reference[] {
  if (!iref) return [];
  const wide = iref.data[0] === 0 ? 2 : 4;
  return [...boxesIn(iref.data, 4)].map(({ type, data }) => {
    const from = data.readUIntBE(0, wide);
    const count = data.readUInt16BE(wide);
    const to = Array.from({ length: count }, (_, index) => data.readUIntBE(wide + 2 + wide * index, wide));
    return { type, from, to };
  });
}
