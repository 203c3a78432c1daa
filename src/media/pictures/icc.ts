import { crc32, deflateSync } from 'node:zlib';

/** A PNG with a color profile, which stands right after its header. PNG, third edition, 11.3.2.3 iCCP. */
export function withProfile(png: Buffer, profile: Uint8Array): Buffer {
  const afterHeader = 33;
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}
