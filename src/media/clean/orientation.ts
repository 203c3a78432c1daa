import { isAt } from '../bytes.ts';
import { entriesOf } from '../inspect/ifd.ts';

const tag = 0x0112;

/**
 * An Exif block that says how a picture is turned, and nothing else, made from one that says more.
 *
 * @returns Nothing where the picture stands upright, or the block does not say.
 */
export function orientationOnly(exif: Buffer): Buffer | undefined {
  const turn = orientationIn(isAt(exif, 0, 'Exif\0') ? exif.subarray(6) : exif);
  if (turn === undefined || turn < 2 || turn > 8) return undefined;
  // A header, one directory with one entry (a number of two bytes), and no other after it. TIFF 6.0, section 2.
  const block = Buffer.from('49492a0008000000010012010300010000000000000000000000', 'hex');
  block.writeUInt16LE(turn, 18);
  return block;
}

function orientationIn(tiff: Buffer): number | undefined {
  try {
    for (const entry of entriesOf(tiff)) {
      if (entry.directory === 'first' && entry.tag === tag) return entry.numbers[0];
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
