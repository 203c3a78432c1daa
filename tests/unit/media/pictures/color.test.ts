import { expect, test } from 'vitest';
import { differs, toSrgb } from '../../../../src/media/pictures/color.ts';

const colors = [
  [180, 90, 60],
  [120, 200, 40],
  [230, 230, 230],
  [100, 100, 100],
  [140, 60, 150],
];

/** What Chromium 153 shows of these colors in an AVIF that says so (avifenc 0.11, without loss), pixel by pixel. */
test.each([
  ['P3', 12, 13, [193, 83, 51, 89, 203, 0, 230, 230, 230, 100, 100, 100, 151, 53, 155]],
  [
    'BT.2020 with the curve of the web',
    9,
    13,
    [217, 68, 50, 0, 208, 0, 230, 230, 230, 100, 100, 100, 167, 34, 156],
  ],
  [
    'BT.2020 with the curve of a camera',
    9,
    1,
    [217, 68, 50, 0, 208, 0, 230, 230, 230, 100, 100, 100, 167, 34, 156],
  ],
  ['PQ', 9, 16, [255, 0, 0, 0, 255, 0, 255, 255, 255, 76, 76, 76, 198, 0, 202]],
  ['HLG', 9, 18, [186, 49, 38, 0, 207, 0, 234, 234, 234, 75, 75, 75, 124, 25, 116]],
  ['PAL', 5, 13, [183, 90, 60, 115, 200, 46, 230, 230, 230, 100, 100, 100, 142, 60, 149]],
  ['NTSC', 6, 13, [176, 92, 59, 125, 198, 37, 230, 230, 230, 100, 100, 100, 137, 65, 150]],
  ['a curve of 2.2', 1, 4, [181, 90, 57, 121, 201, 35, 231, 231, 231, 100, 100, 100, 141, 57, 151]],
  ['light itself', 1, 8, [219, 160, 133, 183, 229, 110, 244, 244, 244, 168, 168, 168, 196, 133, 202]],
])('%s is shown as a browser does, to within 2 of 255', (_, primaries, transfer, shown) => {
  const made = toSrgb(Uint8Array.from(colors.flat()), 3, 255, { primaries, transfer });
  expect(Math.max(...[...made].map((value, at) => Math.abs(value - (shown[at] ?? -99))))).toBeLessThanOrEqual(
    2,
  );
});

test('more shades than 256 are made use of, and how opaque a pixel is stays', () => {
  const deep = Uint16Array.from([46_208, 23_104, 15_424, 32_736]);
  const made = toSrgb(deep, 4, 65_472, { primaries: 12, transfer: 13 });
  expect([...made]).toEqual([193, 83, 51, 128]);
});

test('colors of the web, and what is not said, are left alone', () => {
  expect(differs({ primaries: 1, transfer: 13 })).toBe(false);
  expect(differs({ primaries: 2, transfer: 2 })).toBe(false);
  expect(differs({ primaries: 1, transfer: 1 })).toBe(false);
  expect(differs({ primaries: 9, transfer: 16 })).toBe(true);
});
