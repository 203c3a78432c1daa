import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleaned } from '../../../src/media/clean.ts';
import { chunk, inJpeg, inPng, inRiff, riffChunk, segment } from '../../media/bytes.ts';
import { exifBlock, place } from '../../media/exif.ts';
import { movies } from '../../media/movies.ts';
import { sounds } from '../../media/sounds.ts';

/** Two colors, so that a turn is seen. */
const painted = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#b5654a' } }).composite([
    { input: { create: { width: 40, height: 10, channels: 3, background: '#2c5f57' } }, gravity: 'north' },
  ]);
const telling = (turn: number) =>
  exifBlock({ main: { 0x0112: { short: turn }, 0x013b: 'Quilla Canary' }, gps: place });

/** What is seen: the pixels, upright, in the colors of the web. */
const seen = async (picture: Uint8Array) => {
  const shown = sharp(picture, { animated: true }).autoOrient().toColourspace('srgb').ensureAlpha();
  const { data, info } = await shown.raw().toBuffer({ resolveWithObject: true });
  return { data: createHash('sha256').update(data).digest('hex'), width: info.width, height: info.height };
};

const pictures: readonly (readonly [string, string, () => Promise<Buffer>])[] = [
  [
    'a JPEG',
    'jpg',
    async () => inJpeg(await painted().jpeg().toBuffer(), [segment(0xe1, 'Exif\0\0', telling(1))]),
  ],
  [
    'a turned JPEG',
    'jpg',
    async () => inJpeg(await painted().jpeg().toBuffer(), [segment(0xe1, 'Exif\0\0', telling(6))]),
  ],
  [
    'a JPEG that comes line by line',
    'jpg',
    async () => inJpeg(await painted().jpeg({ progressive: true }).toBuffer(), [segment(0xfe, 'Quilla')]),
  ],
  [
    'a JPEG in the colors of print',
    'jpg',
    async () => inJpeg(await painted().toColourspace('cmyk').jpeg().toBuffer(), [segment(0xfe, 'Quilla')]),
  ],
  [
    'a JPEG in wide colors',
    'jpg',
    async () => inJpeg(await painted().withIccProfile('p3').jpeg().toBuffer(), [segment(0xfe, 'Quilla')]),
  ],
  [
    'a turned PNG',
    'png',
    async () => inPng(await painted().png().toBuffer(), 'early', chunk('eXIf', telling(8))),
  ],
  [
    'a PNG whose turn stands after it',
    'png',
    async () => inPng(await painted().png().toBuffer(), 'late', chunk('eXIf', telling(8))),
  ],
  [
    'a PNG of few colors',
    'png',
    async () =>
      inPng(await painted().png({ palette: true }).toBuffer(), 'early', chunk('tEXt', 'Author\0Quilla')),
  ],
  [
    'a WebP',
    'webp',
    async () =>
      inRiff(
        await painted().withMetadata({ orientation: 3 }).webp().toBuffer(),
        riffChunk('XMP ', '<x:xmpmeta><dc:creator>Quilla</dc:creator></x:xmpmeta>'),
      ),
  ],
];

test.each(pictures)('%s is seen as before', async (_, kind, make) => {
  const before = await make();
  const after = await cleaned(before, kind);
  expect(after).toBeDefined();
  expect(await seen(after ?? before)).toEqual(await seen(before));
});

test('a GIF goes on moving, as fast and as often as before', async () => {
  const frames = await Promise.all(
    ['#333', '#ccc'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif({ delay: [120, 340], loop: 3 })
    .toBuffer();
  const before = Buffer.concat([gif.subarray(0, -1), Buffer.from('!\xfe\x06Quilla\0;', 'latin1')]);
  const after = await cleaned(before, 'gif');
  expect(await sharp(after, { animated: true }).metadata()).toMatchObject({
    pages: 2,
    loop: 3,
    delay: [120, 340],
  });
});

test('a picture with the profile of somebody’s screen keeps its colors', async () => {
  const png = await painted().withIccProfile('p3').png().toBuffer();
  const { icc } = await sharp(png).metadata();
  const screens = Buffer.from(icc ?? Buffer.alloc(0));
  // Another name in the profile, as long as the one before; it is written in letters of two bytes.
  const wide = Buffer.from('sP3C', 'utf16le').swap16();
  const name = screens.indexOf(wide);
  expect(name).toBeGreaterThan(0);
  Buffer.from('Qull', 'utf16le').swap16().copy(screens, name);
  const without = await painted().png().toBuffer();
  const before = inPng(without, 'early', chunk('iCCP', 'Quilla\0\0', deflateSync(screens)));
  const after = await cleaned(before, 'png');
  expect(after).toBeDefined();
  expect(await seen(after ?? before)).toEqual(await seen(before));
  expect(await seen(before)).not.toEqual(await seen(without));
});

test.each(
  (await sounds()).filter(
    ({ kind, cleanable, name }) => kind === 'mp3' && cleanable && !/nothing|between/.test(name),
  ),
)('$name: the sound is the same, byte for byte', async ({ bytes, kind }) => {
  const frames = bytes.subarray(
    bytes.indexOf('\xff\xfb\x10\xc4', 0, 'latin1'),
    bytes.lastIndexOf('\xff\xfb\x10\xc4', undefined, 'latin1') + 104,
  );
  const after = await cleaned(bytes, kind);
  if (after) expect(Buffer.from(after).equals(frames)).toBe(true);
});

test.each(movies().filter(({ cleanable, tells }) => cleanable && tells.length > 0))(
  '$name: nothing moves',
  async ({ bytes, kind }) => {
    const after = Buffer.from((await cleaned(bytes, kind)) ?? []);
    const drawn = (file: Buffer) => file.indexOf('mdat\x01\x02', 0, 'latin1');
    expect(drawn(after)).toBe(drawn(bytes));
  },
);
