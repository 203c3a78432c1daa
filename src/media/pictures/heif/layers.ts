import type { Item, Meta } from '../../inspect/heif-items.ts';

/** A rectangle of pixels that is coded in one or several parts. */
export interface Layer {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** A coded picture, and where its upper left corner lies. */
export interface Part {
  readonly item: Item;
  readonly left: number;
  readonly top: number;
}

/**
 * The coded pictures that an item is put together from, itself if it is one.
 * ISO/IEC 23008-12, 6.6.2.3: the parts of a grid have one size; what they have too much of is cut off.
 *
 * @throws {RangeError} When a part is not there.
 */
export function layerOf(item: Item, { items, references }: Meta): Layer {
  if (item.type !== 'grid') return { ...sizeOf(item), parts: [{ item, left: 0, top: 0 }] };
  const said = item.data();
  const wide = said.readUInt8(1) & 1 ? 4 : 2;
  const [rows, columns] = [said.readUInt8(2) + 1, said.readUInt8(3) + 1];
  const [width, height] = [said.readUIntBE(4, wide), said.readUIntBE(4 + wide, wide)];
  const ids = references.find(({ type, from }) => type === 'dimg' && from === item.id)?.to ?? [];
  if (ids.length < rows * columns) throw new RangeError('A part of the picture is not there.');
  const parts = ids.slice(0, rows * columns).map((id, at): Part => {
    const tile = found(items.find((one) => one.id === id));
    const size = sizeOf(tile);
    return { item: tile, left: (at % columns) * size.width, top: Math.floor(at / columns) * size.height };
  });
  return { width, height, parts };
}

/** @throws {RangeError} When the picture is not there. */
export function primaryOf({ items, primary }: Meta): Item {
  return found(items.find(({ id }) => id === primary));
}

/** What says how much one sees through the picture, if something does. */
export function alphaOf({ items, references, primary }: Meta): Item | undefined {
  const beside = references.filter(({ type, to }) => type === 'auxl' && to.includes(primary));
  return items.find(({ id, isAlpha }) => isAlpha && beside.some(({ from }) => from === id));
}

/** ISO/IEC 23008-12, 6.5.3. */
function sizeOf({ properties }: Item): { readonly width: number; readonly height: number } {
  const { data } = found(properties.find(({ type }) => type === 'ispe'));
  return { width: data.readUInt32BE(4), height: data.readUInt32BE(8) };
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('A part of the picture is not there.');
  return value;
}
