/** The polynomial of Ogg's sum, highest bit first. RFC 3533, 6. */
const polynomial = 0x04c1_1db7;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 0x8000_0000 ? (rest << 1) ^ polynomial : rest << 1;
  return rest;
});

/** The sum of a page, for which the four bytes that hold it count as zeros. */
export function oggSum(page: Buffer): number {
  let sum = 0;
  // A page of sound at a time, of which a recording has thousands: no iterator.
  for (let at = 0; at < page.length; at += 1) {
    const byte = at >= 22 && at < 26 ? 0 : page.readUInt8(at);
    sum = ((sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0)) >>> 0;
  }
  return sum;
}
