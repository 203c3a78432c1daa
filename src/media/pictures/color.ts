/** What the numbers of a picture mean, as code points of ITU-T H.273 say it. */
export interface Coding {
  readonly primaries: number;
  readonly transfer: number;
}

type Row = readonly [number, number, number];

/** From the light of a set of primaries (H.273, table 2) to that of sRGB, row by row, as SMPTE RP 177 has it worked out. */
const matrices: ReadonlyMap<number, readonly [Row, Row, Row]> = new Map([
  [
    1,
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    5,
    [
      [1.04404, -0.04404, 0],
      [0, 1, 0],
      [0, 0.01179, 0.98821],
    ],
  ],
  [
    6,
    [
      [0.93954, 0.05018, 0.01028],
      [0.01777, 0.96579, 0.01643],
      [-0.00162, -0.00437, 1.00599],
    ],
  ],
  [
    7,
    [
      [0.93954, 0.05018, 0.01028],
      [0.01777, 0.96579, 0.01643],
      [-0.00162, -0.00437, 1.00599],
    ],
  ],
  [
    9,
    [
      [1.66049, -0.58764, -0.07285],
      [-0.12455, 1.1329, -0.00835],
      [-0.01815, -0.10058, 1.11873],
    ],
  ],
  [
    12,
    [
      [1.22494, -0.22494, 0],
      [-0.04206, 1.04206, 0],
      [-0.01964, -0.07864, 1.09827],
    ],
  ],
]);

/** The light that a number stands for, white on a page being 1. ITU-T H.273, table 3. */
const transfers: ReadonlyMap<number, (value: number) => number> = new Map([
  [4, (value) => value ** 2.2],
  [5, (value) => value ** 2.8],
  [8, (value) => value],
  [13, (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)],
  [16, (value) => pq(value) * (10_000 / paper)],
  [18, hlg],
]);

/** How many candela white on a page has where more is to be seen than paper shows: ITU-R BT.2408, 2.1. */
const paper = 203;

/** Whether a picture's numbers mean something else than those of the web. Browsers take a camera's curve for sRGB's. */
export function differs({ primaries, transfer }: Coding): boolean {
  return (primaries !== 1 && matrices.has(primaries)) || (transfer !== 13 && transfers.has(transfer));
}

/**
 * Puts the colors of a picture into those of the web (sRGB), as browsers show them.
 *
 * @param pixels Numbers from 0 to `most`, three or four to a pixel; the fourth says how opaque it is.
 */
export function toSrgb(
  pixels: Uint8Array | Uint16Array,
  channels: 3 | 4,
  most: number,
  { primaries, transfer }: Coding,
): Uint8Array {
  const lightOf = transfers.get(transfer) ?? transfers.get(13) ?? Number;
  const light = Float32Array.from({ length: most + 1 }, (_, value) => lightOf(value / most));
  const [red, green, blue] = matrices.get(primaries) ?? matrices.get(1) ?? [];
  const made = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += channels) {
    const r = light[pixels[at] ?? 0] ?? 0;
    const g = light[pixels[at + 1] ?? 0] ?? 0;
    const b = light[pixels[at + 2] ?? 0] ?? 0;
    const scale =
      transfer === 16 ? dimmed(r, g, b, 1) : transfer === 18 ? dimmed(r, g, b, hlgScreen(r, g, b)) : 1;
    made[at] = encoded(mixed(red, r, g, b) * scale);
    made[at + 1] = encoded(mixed(green, r, g, b) * scale);
    made[at + 2] = encoded(mixed(blue, r, g, b) * scale);
    if (channels === 4) made[at + 3] = Math.round(((pixels[at + 3] ?? 0) * 255) / most);
  }
  return made;
}

function mixed([x, y, z]: Row = [0, 0, 0], r: number, g: number, b: number): number {
  return x * r + y * g + z * b;
}

/** ITU-R BT.2100, table 4. */
function pq(value: number): number {
  const root = value ** (32 / 2523);
  return (Math.max(0, root - 107 / 128) / (2413 / 128 - (2392 / 128) * root)) ** (8192 / 1305);
}

/** ITU-R BT.2100, table 5. */
function hlg(value: number): number {
  return value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12;
}

/** How bright a screen of 1,000 candela shows HLG: ITU-R BT.2100, table 5. */
function hlgScreen(r: number, g: number, b: number): number {
  return (1000 / paper) * (0.2627 * r + 0.678 * g + 0.0593 * b) ** 0.2;
}

/**
 * What brings light that is brighter than paper onto it: half of it all, and the brightest drawn together, so that
 * 1,000 candela become white. So does Chromium 153, to within two of 255.
 */
function dimmed(r: number, g: number, b: number, shown: number): number {
  const brightest = (Math.max(r, g, b) * shown) / 2;
  const [knee, softness] = [0.47, 0.236];
  const drawn = knee + softness * Math.log1p(Math.max(0, brightest - knee) / softness);
  return brightest <= knee ? shown / 2 : (shown / 2) * (drawn / brightest);
}

const steps = 16_384;

const srgb = Uint8Array.from({ length: steps + 1 }, (_, at) => {
  const light = at / steps;
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
});

function encoded(light: number): number {
  return srgb[Math.round(Math.min(1, Math.max(0, light)) * steps)] ?? 0;
}
