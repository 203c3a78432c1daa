import { readCmap, tableFinder } from '../../media/fonts/sfnt-tables.ts';

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
