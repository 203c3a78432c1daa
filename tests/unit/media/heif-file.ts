import { boxesIn } from '../../../src/media/inspect/boxes.ts';
import { metaOf } from '../../../src/media/inspect/heif-items.ts';

/** A coded picture, with what a decoder has to know of it. */
export interface CodedPicture {
  readonly type: string;
  readonly data: Buffer;
  readonly properties: readonly Buffer[];
}

/** A HEIC or AVIF file that is to be written. */
export interface HeifFile {
  readonly brand?: string;
  /** One coded picture, or the parts of a grid. */
  readonly parts: readonly CodedPicture[];
  readonly grid?: { readonly columns: number; readonly width: number; readonly height: number };
  /** How the picture is cut, turned and colored. */
  readonly properties?: readonly Buffer[];
  /** What says how opaque it is. */
  readonly alpha?: CodedPicture;
}

/** The coded picture of a file that holds one. */
export function codedIn(file: Buffer, alpha = false): CodedPicture {
  const meta = [...boxesIn(file)].find(({ type }) => type === 'meta');
  const item =
    meta && metaOf(file, meta).items.find((one) => /hvc1|av01/.test(one.type) && one.isAlpha === alpha);
  if (!item) throw new Error('There is no coded picture in this file.');
  const kept = item.properties.filter(({ type }) => ['hvcC', 'av1C', 'ispe', 'pixi'].includes(type));
  return { type: item.type, data: item.data(), properties: kept.map(({ type, data }) => box(type, data)) };
}

/** Quarters of a turn against the clock. */
export const irot = (quarters: number) => box('irot', uint(1, quarters));
/** 0 swaps top and bottom, 1 left and right. */
export const imir = (axis: number) => box('imir', uint(1, axis));
export const nclx = (primaries: number, transfer: number) =>
  box('colr', 'nclx', uint(2, primaries), uint(2, transfer), uint(2, 6), uint(1, 0x80));
export const profile = (icc: Buffer, kind: 'prof' | 'rICC') => box('colr', kind, icc);
/** Cuts out a part of so many pixels, its middle so far from that of the whole. */
export const clap = (width: number, height: number, right: number, down: number) =>
  box('clap', ...[width, 1, height, 1, right, 1, down, 1].map(int32));

/** Writes a file. ISO/IEC 23008-12; its parts stand one after another in "mdat". */
export function heifFile({ brand = 'heic', parts, grid, properties = [], alpha }: HeifFile): Buffer {
  const [whole] = parts;
  const top: CodedPicture = grid
    ? { type: 'grid', data: gridOf(parts.length, grid), properties: [sizeOf(grid.width, grid.height)] }
    : (whole ?? { type: 'none', data: Buffer.alloc(0), properties: [] });
  const auxiliary = box('auxC', uint(4, 0), 'urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0');
  const items = [
    { ...top, properties: [...top.properties, ...properties] },
    ...(grid ? parts : []),
    ...(alpha ? [{ ...alpha, properties: [...alpha.properties, auxiliary] }] : []),
  ];
  const ids = items.map((_, at) => at + 1);
  const references = [
    ...(grid
      ? [
          box(
            'dimg',
            uint(2, 1),
            uint(2, parts.length),
            ...ids.slice(1, parts.length + 1).map((id) => uint(2, id)),
          ),
        ]
      : []),
    ...(alpha ? [box('auxl', uint(2, items.length), uint(2, 1), uint(2, 1))] : []),
  ];
  const known = items.flatMap((item) => item.properties);
  let before = 0;
  const owned = items.map((item, at) => {
    const indexes = item.properties.map((_, index) => uint(1, before + index + 1));
    before += indexes.length;
    return Buffer.concat([uint(2, at + 1), uint(1, indexes.length), ...indexes]);
  });
  const ftyp = box('ftyp', brand, uint(4, 0), 'mif1', brand);
  const meta = (start: number) => {
    let at = start;
    const places = items.map(({ data }, index) => {
      const place = Buffer.concat([
        uint(2, index + 1),
        uint(2, 0),
        uint(2, 1),
        uint(4, at),
        uint(4, data.length),
      ]);
      at += data.length;
      return place;
    });
    return box(
      'meta',
      uint(4, 0),
      box('hdlr', uint(4, 0), uint(4, 0), 'pict', Buffer.alloc(13)),
      box('pitm', uint(4, 0), uint(2, 1)),
      box('iloc', uint(4, 0), uint(2, 0x4400), uint(2, items.length), ...places),
      box(
        'iinf',
        uint(4, 0),
        uint(2, items.length),
        ...items.map(({ type }, index) => infe(index + 1, type)),
      ),
      ...(references.length > 0 ? [box('iref', uint(4, 0), ...references)] : []),
      box('iprp', box('ipco', ...known), box('ipma', uint(4, 0), uint(4, items.length), ...owned)),
    );
  };
  const start = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(start), box('mdat', ...items.map(({ data }) => data))]);
}

function gridOf(count: number, { columns, width, height }: NonNullable<HeifFile['grid']>): Buffer {
  return Buffer.concat([
    uint(2, 0),
    uint(1, count / columns - 1),
    uint(1, columns - 1),
    uint(2, width),
    uint(2, height),
  ]);
}

function sizeOf(width: number, height: number): Buffer {
  return box('ispe', uint(4, 0), uint(4, width), uint(4, height));
}

function infe(id: number, type: string): Buffer {
  return box('infe', uint(4, 2 << 24), uint(2, id), uint(2, 0), type, '\0');
}

/** A box with its size and its name before it. */
export function box(type: string, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
  return Buffer.concat([uint(4, body.length + 8), Buffer.from(type, 'latin1'), body]);
}

function uint(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
