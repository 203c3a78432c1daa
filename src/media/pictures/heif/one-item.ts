import type { Box } from '../../inspect/boxes.ts';
import type { Item } from '../../inspect/heif-items.ts';

/** What a decoder has to know of a coded picture; how it is turned and cut is none of it. */
const needed = ['hvcC', 'av1C', 'ispe', 'pixi'];

/**
 * A file with one coded picture and nothing else, as a decoder takes it: not
 * turned, not cut, without thumbnails, Exif and what else stood beside it.
 *
 * @param colors The "colr" box that says how its numbers become colors, if any does.
 */
export function oneItemFile(item: Item, colors: Box | undefined): Buffer {
  const kept = item.properties.filter(({ type }) => needed.includes(type));
  const properties = (colors ? [...kept, colors] : kept).map(({ type, data }) => box(type, data));
  const brand = item.type === 'av01' ? 'avif' : 'heic';
  const data = item.data();
  const ftyp = box('ftyp', brand, uint(4, 0), 'mif1', brand);
  const meta = (start: number) =>
    box(
      'meta',
      uint(4, 0),
      box('hdlr', uint(4, 0), uint(4, 0), 'pict', Buffer.alloc(13)),
      box('pitm', uint(4, 0), uint(2, 1)),
      // Offsets and lengths of four bytes; one item in one piece.
      box(
        'iloc',
        uint(4, 0),
        uint(2, 0x4400),
        uint(2, 1),
        uint(2, 1),
        uint(2, 0),
        uint(2, 1),
        uint(4, start),
        uint(4, data.length),
      ),
      box(
        'iinf',
        uint(4, 0),
        uint(2, 1),
        box('infe', uint(4, 2 << 24), uint(2, 1), uint(2, 0), item.type, '\0'),
      ),
      box(
        'iprp',
        box('ipco', ...properties),
        box(
          'ipma',
          uint(4, 0),
          uint(4, 1),
          uint(2, 1),
          uint(1, properties.length),
          ...properties.map((_, at) => uint(1, at + 1)),
        ),
      ),
    );
  const start = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(start), box('mdat', data)]);
}

function box(type: string, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const body = parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part));
  const size = body.reduce((sum, { length }) => sum + length, 8);
  return Buffer.concat([uint(4, size), Buffer.from(type, 'latin1'), ...body]);
}

function uint(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}
