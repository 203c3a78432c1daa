import { join } from 'node:path';
import sharp from 'sharp';

/**
 * Pictures that still say where they were taken. The site never does; a
 * repository keeps such a file for good.
 *
 * @param folder The content folder.
 * @param files Changed files, from there.
 */
export async function sayingWhere(folder: string, files: readonly string[]): Promise<string[]> {
  const pictures = files.filter((file) => /\.(?:jpe?g|png|webp|avif|tiff?|hei[cf])$/i.test(file));
  const found: string[] = [];
  for (const file of pictures) {
    const { exif } = await sharp(join(folder, file))
      .metadata()
      .catch(() => ({ exif: undefined }));
    if (exif && hasPosition(exif)) found.push(file);
  }
  return found;
}

/** Whether the first directory of an Exif block names one for the position: tag 0x8825 of Exif 2.32, 4.6.3. */
function hasPosition(exif: Buffer): boolean {
  const start = exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const tiff = exif.subarray(start);
  if (tiff.length < 14) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const two = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return false;
  const entries = Array.from({ length: two(first) }, (_, entry) => first + 2 + entry * 12);
  return entries.some((at) => at + 12 <= tiff.length && two(at) === 0x8825);
}
