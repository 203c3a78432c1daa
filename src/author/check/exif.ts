/** The tag that leads to the part about the place. Format: Exif 2.32, 4.6.3, "GPS Info IFD Pointer". */
const gps = 0x8825;

/**
 * Whether a picture's Exif data has a part about the place it was taken.
 * Format: TIFF 6.0, section 2. Data that breaks off or is none has no such part.
 */
export function hasPosition(exif: Uint8Array): boolean {
  const bytes = withoutHeader(exif);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return false;
  const little = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return false;
  const count = view.getUint16(start, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + 12 * entry;
    if (at + 2 > view.byteLength) return false;
    if (view.getUint16(at, little) === gps) return true;
  }
  return false;
}

/** In a JPEG six bytes stand before the data: "Exif" and two zeros. */
function withoutHeader(exif: Uint8Array): Uint8Array {
  return exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif;
}
