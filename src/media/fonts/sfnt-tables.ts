/** Gives where a table begins in the file; throws when there is none. */
export type FindTable = (tag: string) => number;

/** The tables of an uncompressed font, TrueType or OpenType: https://learn.microsoft.com/typography/opentype/spec/otff */
export function tableFinder(data: DataView): FindTable {
  const offsets = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * data.getUint16(4); at += 16) {
    const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(data.getUint8(at + i))).join('');
    offsets.set(tag, data.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`The font has no ${tag} table.`);
    return offset;
  };
}

/**
 * Code points to glyphs, from the subtables of format 4, which has those up to U+FFFF, and 12, which has all:
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCmap(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = cmap + 4; record < cmap + 4 + 8 * data.getUint16(cmap + 2); record += 8) {
    const table = cmap + data.getUint32(record + 4);
    const format = data.getUint16(table);
    if (format === 4) readSegments(data, table, glyphs);
    if (format === 12) readGroups(data, table, glyphs);
  }
  return glyphs;
}

function readSegments(data: DataView, table: number, glyphs: Map<number, number>): void {
  const length = data.getUint16(table + 6); // twice the number of segments
  for (let end = table + 14; end < table + 14 + length; end += 2) {
    const start = end + length + 2;
    const range = start + 2 * length;
    const delta = data.getUint16(start + length);
    const jump = data.getUint16(range);
    for (let code = data.getUint16(start); code <= data.getUint16(end) && code < 0xffff; code++) {
      const listed = jump === 0 ? code : data.getUint16(range + jump + 2 * (code - data.getUint16(start)));
      glyphs.set(code, jump !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff);
    }
  }
}

function readGroups(data: DataView, table: number, glyphs: Map<number, number>): void {
  for (let group = table + 16; group < table + 16 + 12 * data.getUint32(table + 12); group += 12) {
    const [start, end, glyph] = [0, 4, 8].map((at) => data.getUint32(group + at));
    if (start === undefined || end === undefined || glyph === undefined || end > 0x10ffff) return;
    for (let code = start; code <= end; code++) glyphs.set(code, glyph + code - start);
  }
}
