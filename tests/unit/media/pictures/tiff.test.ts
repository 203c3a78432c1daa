import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isRaw } from '../../../../src/media/pictures/tiff.ts';
import { chart, colors, refusedFor, seen } from './chart.ts';

/** A TIFF's first directory with one number replaced or added in front, as a file of 8 bits to a channel has it. */
async function tiffWith(tag: number, value: number): Promise<Buffer> {
  const tiff = await chart().tiff({ compression: 'lzw' }).toBuffer();
  const start = tiff.readUInt32LE(4);
  const count = tiff.readUInt16LE(start);
  const entries = Array.from({ length: count }, (_, at) =>
    tiff.subarray(start + 2 + 12 * at, start + 14 + 12 * at),
  );
  const added = Buffer.alloc(12);
  added.writeUInt16LE(tag, 0);
  added.writeUInt16LE(4, 2);
  added.writeUInt32LE(1, 4);
  added.writeUInt32LE(value, 8);
  const all = [...entries.filter((entry) => entry.readUInt16LE(0) !== tag), added];
  all.sort((a, b) => a.readUInt16LE(0) - b.readUInt16LE(0));
  const head = Buffer.alloc(2);
  head.writeUInt16LE(all.length);
  const moved = Buffer.from(tiff);
  moved.writeUInt32LE(tiff.length, 4);
  return Buffer.concat([moved, head, ...all, Buffer.alloc(4)]);
}

describe('what a camera keeps before a photograph is made of it', () => {
  test.each([
    ['whose first picture is a preview', 254, 1],
    ['that says how much of one color fell onto each place', 262, 32_803],
    ['that calls itself DNG', 50_706, 0x0401],
  ])('%s', async (_, tag, value) => {
    expect(await refusedFor(await tiffWith(tag, value))).toEqual({ why: 'raw' });
  });

  test('Canon’s, and one that is cut off', () => {
    expect(isRaw(Buffer.from('II*\0\x10\0\0\0CR\x02\0', 'latin1'))).toBe(true);
    expect(isRaw(Buffer.from('II*\0\x10\0\0\0', 'latin1'))).toBe(false);
  });
});

test('a TIFF with a tag that cameras write too is a picture', async () => {
  // "PrintImageMatching", by which file-type 22.3 takes a TIFF for what a Sony camera keeps.
  const { facts, corners } = await seen(await tiffWith(50_341, 0));
  expect(facts.kind).toBe('tif');
  expect(corners).toEqual(colors);
});

test('of a TIFF with several pages the first is shown, and how many there are is known', async () => {
  const page = await chart().png().toBuffer();
  const pages = await sharp([page, page, page], { join: { animated: true } })
    .tiff()
    .toBuffer();
  expect(await seen(pages)).toMatchObject({
    facts: { pages: 3, frames: 1 },
    size: [300, 200],
    corners: colors,
  });
});
