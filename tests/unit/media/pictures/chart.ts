import sharp, { type Sharp } from 'sharp';
import { decode } from '../../../../src/media/pictures/decode.ts';
import { RefusedPicture, type Reason } from '../../../../src/media/pictures/refusal.ts';

/** The colors of the corners: above left and right, below left and right. */
export const colors = [
  [208, 32, 32],
  [32, 160, 32],
  [32, 64, 192],
  [224, 192, 32],
] as const;

/** A picture of four colors, wider than it is high, so that one sees how it is turned. */
export function chart(width = 300, height = 200): Sharp {
  const quarters = colors.map(([r, g, b], at) => ({
    input: {
      create: { width: width / 2, height: height / 2, channels: 3 as const, background: { r, g, b } },
    },
    left: ((at % 2) * width) / 2,
    top: (Math.floor(at / 2) * height) / 2,
  }));
  return sharp({ create: { width, height, channels: 3, background: 'black' } }).composite(quarters);
}

/** The chart as a camera keeps it that was held otherwise: its pixels turned, and Exif to turn them back. */
export async function turned(orientation: number): Promise<Sharp> {
  const upright = await chart().png().toBuffer();
  // sharp mirrors before it turns, whatever is asked for first.
  const [quarters = 0, mirrors] = ways[orientation - 1] ?? [];
  const standing = await sharp(upright)
    .rotate(90 * quarters)
    .png()
    .toBuffer();
  const held = await sharp(standing)
    .flop(mirrors === 'flop')
    .flip(mirrors === 'flip')
    .png()
    .toBuffer();
  return sharp(held).withMetadata({ orientation });
}

/** How each of the eight ways to hold a camera turns and mirrors what it sees. Exif 2.32, 4.6.4, "Orientation". */
const ways: readonly (readonly [quarters: number, mirrors?: 'flip' | 'flop'])[] = [
  [0],
  [0, 'flop'],
  [2],
  [0, 'flip'],
  [3, 'flip'],
  [3],
  [3, 'flop'],
  [1],
];

/** What is seen of a picture: its size, and the colors of its corners, in which 2 of 255 do not count. */
export async function seen(bytes: Uint8Array) {
  const { facts, pixels } = await decode(bytes, (upright) => upright);
  const { data, width, height, channels } = pixels;
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * channels).subarray(0, channels)];
  const places = [at(3, 3), at(width - 4, 3), at(3, height - 4), at(width - 4, height - 4)];
  const found = places.map((color) => {
    const near = colors.find((one) =>
      one.every((value, index) => Math.abs(value - (color[index] ?? 0)) <= 2),
    );
    return near && (color[3] ?? 255) === 255 ? near : color;
  });
  return { facts, size: [width, height], corners: found, pixels };
}

/** Why a file is refused. */
export async function refusedFor(bytes: Uint8Array): Promise<Reason | 'shown'> {
  try {
    await decode(bytes, (upright) => upright);
    return 'shown';
  } catch (error) {
    if (error instanceof RefusedPicture) return error.reason;
    throw error;
  }
}
