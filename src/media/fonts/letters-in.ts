import { readCmap, tableFinder } from './sfnt-tables.ts';

/** How a file of one font begins: TrueType's outlines, Apple's name for them, and PostScript's. */
const beginnings = [0x00010000, 0x74727565, 0x4f54544f];

/**
 * The code points that a font has a glyph for.
 *
 * @param bytes A whole file, `.ttf` or `.otf`.
 * @returns Nothing when it is no such font: a compressed one, a collection of several, or cut off.
 */
export function lettersIn(bytes: Uint8Array): ReadonlySet<number> | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (!beginnings.includes(data.getUint32(0))) return undefined;
    const glyphs = readCmap(data, tableFinder(data)('cmap'));
    const letters = new Set([...glyphs].flatMap(([code, glyph]) => (glyph === 0 ? [] : [code])));
    return letters.size > 0 ? letters : undefined;
  } catch {
    return undefined;
  }
}
