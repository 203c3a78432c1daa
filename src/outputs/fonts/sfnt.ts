/** What is read out of an uncompressed TrueType file; lengths in font units. */
export type Sfnt = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the baseline, so usually negative. */
  readonly descent: number;
  readonly has: (char: string) => boolean;
  /** The advance width of a character's glyph; 0 for a character that the font lacks. */
  readonly advance: (char: string) => number;
};

/**
 * Takes the bytes of a TrueType font and gives its vertical metrics (from `hhea`, which Google's fonts keep
 * equal to OS/2's) and its widths. The tables: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableFinder(data);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const wide = data.getUint16(hhea + 34);
  const glyphs = readCmap(data, table('cmap'));
  const glyphOf = (char: string): number => glyphs.get(char.codePointAt(0) ?? 0) ?? 0;
  return {
    unitsPerEm: data.getUint16(table('head') + 18),
    ascent: data.getInt16(hhea + 4),
    descent: data.getInt16(hhea + 6),
    has: (char) => glyphOf(char) !== 0,
    advance: (char) => {
      const glyph = glyphOf(char);
      // Glyphs beyond the last width share it.
      return glyph === 0 ? 0 : data.getUint16(hmtx + 4 * Math.min(glyph, wide - 1));
    },
  };
}

function tableFinder(data: DataView): (tag: string) => number {
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

/** Characters to glyphs, from the subtable of format 4, which HarfBuzz writes for U+0000 to U+FFFF. */
function readCmap(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = cmap + 4; record < cmap + 4 + 8 * data.getUint16(cmap + 2); record += 8) {
    const table = cmap + data.getUint32(record + 4);
    if (data.getUint16(table) !== 4) continue;
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
  return glyphs;
}
