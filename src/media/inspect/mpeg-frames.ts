/** Kilobits a second by number, for MPEG 1 and for MPEG 2, in layers 1, 2 and 3. ISO/IEC 11172-3, 2.4.2.3; 13818-3, 2.4.2.3. */
const rates = {
  one: [
    [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  ],
  two: [
    [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ],
} as const;
const samples = [44_100, 48_000, 32_000] as const;

/** How long a frame of MPEG's sound is that begins at a place; nothing where none does. */
export function frameAt(file: Buffer, at: number): number | undefined {
  if (at + 4 > file.length || file[at] !== 0xff) return undefined;
  const [, second = 0, third = 0] = file.subarray(at, at + 4);
  if ((second & 0xf6) === 0xf0) return adtsAt(file, at);
  const version = (second >> 3) & 3;
  const layer = 3 - ((second >> 1) & 3);
  const rate = (version === 3 ? rates.one : rates.two)[layer]?.[third >> 4];
  const frequency = samples[(third >> 2) & 3];
  if ((second & 0xe0) !== 0xe0 || version === 1 || !rate || !frequency) return undefined;
  // MPEG 2 halves the frequency, its extension 2.5 once more.
  const perSecond = frequency / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const padding = (third >> 1) & 1;
  if (layer === 0) return (Math.floor((12_000 * rate) / perSecond) + padding) * 4;
  return Math.floor(((layer === 2 && version !== 3 ? 72_000 : 144_000) * rate) / perSecond) + padding;
}

/** AAC in the form that streams have: its length stands in its head. ISO/IEC 14496-3, 1.A.2.2. */
function adtsAt(file: Buffer, at: number): number | undefined {
  if (at + 7 > file.length) return undefined;
  const length = ((file.readUInt32BE(at + 2) >> 5) & 0x1fff) >>> 0;
  return length >= 7 ? length : undefined;
}
