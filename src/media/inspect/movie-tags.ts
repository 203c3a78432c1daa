import { isAt, speaks, textIn } from '../bytes.ts';
import { guarded, trace, type Found, type Tells } from '../trace.ts';
import { boxesIn, type Box } from './boxes.ts';
import { isEncoder } from './encoders.ts';
import { codeTells } from './movie-codes.ts';
import { namedTells } from './tag-names.ts';

const where = 'the film’s own fields';

/**
 * What stands in "meta": fields by code, as iTunes writes them, or by name, as telephones do. QuickTime File Format
 * Specification, "Metadata Atoms".
 */
export function* listedTraces(meta: Buffer): Generator<Found> {
  // QuickTime's has no version before its boxes, the standard's has.
  const boxes = [...boxesIn(meta, isAt(meta, 4, 'hdlr') ? 0 : 4)];
  const keys = boxes.find(({ type }) => type === 'keys');
  const names = keys ? [...boxesIn(keys.data, 8)].map(({ data }) => textIn(data)) : [];
  for (const box of boxes) {
    if (box.type === 'ilst') for (const item of boxesIn(box.data)) yield* guarded(itemTraces(item, names));
    else if (box.type === 'xml ' || box.type === 'bxml') yield trace('hidden data', where, textIn(box.data));
  }
}

function* itemTraces({ type, data }: Box, names: readonly string[]): Generator<Found> {
  const boxes = [...boxesIn(data)];
  const own = boxes.find((box) => box.type === 'name');
  const name = own ? textIn(own.data.subarray(4)) : names[Buffer.from(type, 'latin1').readUInt32BE() - 1];
  const tells: Tells | 'nothing' = name === undefined ? (codeTells(type) ?? 'words') : namedTells(name);
  for (const value of boxes.filter((box) => box.type === 'data')) {
    const bytes = value.data.subarray(8);
    const format = value.data.readUInt32BE(0) & 0xffffff;
    // 13 and 14 are pictures; 1 to 5 are texts; the rest numbers.
    if (type === 'covr' || format === 13 || format === 14) yield { inner: bytes, where: 'the cover picture' };
    else if (
      tells !== 'nothing' &&
      format >= 1 &&
      format <= 5 &&
      speaks(textIn(bytes)) &&
      !isEncoder(textIn(bytes))
    )
      yield trace(tells, where, textIn(bytes));
  }
}
