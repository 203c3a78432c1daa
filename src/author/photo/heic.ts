import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Whether a file is a photograph as telephones keep them: HEVC in the container of ISO/IEC 23008-12. */
export function isHeic(file: Buffer): boolean {
  const brand = file.toString('latin1', 8, 12);
  return file.toString('latin1', 4, 8) === 'ftyp' && /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand);
}

/**
 * A photograph from a telephone as PNG, upright, with the colour profile that
 * it had: without it, what a telephone shows as red would be a duller one.
 *
 * @throws When it cannot be decoded.
 */
export async function fromHeic(file: Buffer): Promise<Buffer> {
  if (!isWhole(file)) throw new Error('The file ends before its last box does.');
  // Loaded only now: the decoder is large, and most photographs do without it.
  const { default: decode } = await import('heic-decode');
  const { width, height, data } = await decode({ buffer: file });
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer();
  const profile = profileIn(file);
  return profile ? withProfile(png, profile) : png;
}

/** Whether every box of the outermost level is all there; the decoder would complain of a part in its own words. */
function isWhole(file: Buffer): boolean {
  let at = 0;
  while (at + 16 <= file.length) {
    const size = file.readUInt32BE(at);
    // 0 stands for "to the end of the file", 1 for a size of 64 bits after the name. ISO/IEC 14496-12, 4.2.
    if (size === 0) return true;
    at += size === 1 ? Number(file.readBigUInt64BE(at + 8)) : Math.max(size, 8);
  }
  return at === file.length;
}

/** The ICC profile in the file's "colr" box: its size, "colr", "prof", and the profile. */
function profileIn(file: Buffer): Buffer | undefined {
  const at = file.indexOf('colrprof', 0, 'latin1');
  if (at < 4) return undefined;
  const size = file.readUInt32BE(at - 4);
  return file.subarray(at + 8, at - 4 + size);
}

/** A PNG with a colour profile, which stands right after its header. PNG, third edition, 11.3.2.3 iCCP. */
function withProfile(png: Buffer, profile: Buffer): Buffer {
  const afterHeader = 33;
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}
