import { brotliDecompressSync } from 'node:zlib';
import { readCmap } from './sfnt-tables.ts';

/** How a WOFF2 file begins: "wOF2". */
const beginning = 0x774f4632;
/** Where its list of tables begins, the number of a tag that is written out, and the tables that are stored otherwise. */
const [header, spelledOut, glyf, loca, cmap] = [48, 63, 10, 11, 0];

/**
 * The code points that a compressed font has a glyph for: https://www.w3.org/TR/WOFF2/. Its tables lie one after the
 * other in one stream, and the one that says which letters there are is stored as it is.
 *
 * @param bytes A whole file, `.woff2`.
 * @returns None when it is no such font.
 */
export function lettersInWoff2(bytes: Uint8Array): ReadonlySet<number> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.byteLength < header || data.getUint32(0) !== beginning) return new Set();
  const { at, place } = tablesIn(data);
  if (place === undefined) return new Set();
  const tables = brotliDecompressSync(bytes.subarray(at, at + data.getUint32(20)));
  const view = new DataView(tables.buffer, tables.byteOffset, tables.byteLength);
  return new Set([...readCmap(view, place)].flatMap(([code, glyph]) => (glyph === 0 ? [] : [code])));
}

/** Where the stream begins, and where in it the list of letters. */
function tablesIn(data: DataView): { readonly at: number; readonly place: number | undefined } {
  let [at, offset] = [header, 0];
  let place: number | undefined;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = data.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = data.getUint16(12); left > 0; left -= 1) {
    const flags = data.getUint8(at);
    at += 1;
    const [table, version] = [flags & 63, flags >> 6];
    if (table === spelledOut) at += 4;
    const length = number();
    const isOutline = table === glyf || table === loca;
    const isStoredOtherwise = isOutline ? version !== 3 : version !== 0;
    const stored = isStoredOtherwise ? number() : length;
    if (table === cmap) place = offset;
    offset += stored;
  }
  return { at, place };
}
