/** Kinds that are TIFF by their bytes; file-type 22.3 takes a TIFF for one of them by a single tag of a camera. */
export const tiffKinds: readonly string[] = ['tif', 'arw', 'cr2', 'dng', 'nef'];

/**
 * Whether a TIFF is what a camera keeps before a photograph is made of it: its
 * first picture is a preview, or says how much of one color fell onto each place.
 * TIFF 6.0, sections 2 and 8; DNG 1.7, "PhotometricInterpretation" and "DNGVersion".
 */
export function isRaw(file: Uint8Array): boolean {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const little = view.byteLength > 8 && view.getUint16(0) === 0x4949;
  if (Buffer.from(file.subarray(8, 10)).toString('latin1') === 'CR') return true;
  return entriesAt(view, view.byteLength > 8 ? view.getUint32(4, little) : 0, little).some(
    ({ tag, value }) => {
      const isPreview = tag === 254 && (value & 1) === 1;
      const isUnmade = tag === 262 && [32_803, 34_892, 51_177].includes(value);
      return isPreview || isUnmade || tag === 50_706;
    },
  );
}

interface Entry {
  readonly tag: number;
  /** Right for whole numbers of two and four bytes. */
  readonly value: number;
}

function entriesAt(view: DataView, start: number, little: boolean): Entry[] {
  if (start + 2 > view.byteLength) return [];
  const count = Math.min(view.getUint16(start, little), Math.floor((view.byteLength - start - 2) / 12));
  return Array.from({ length: count }, (_, index) => {
    const at = start + 2 + 12 * index;
    const isShort = view.getUint16(at + 2, little) === 3;
    const value = isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little);
    return { tag: view.getUint16(at, little), value };
  });
}
