import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { encode } from '../../../../src/media/pictures/encode.ts';
import { examine } from '../../../../src/media/pictures/examine.ts';
import { outputsOf } from '../../../../src/media/pictures/plan.ts';
import { chart, refusedFor } from './chart.ts';

/** So many moments, each of another color. */
async function moments(count: number, width = 90, height = 60): Promise<Sharp> {
  const frames = Array.from({ length: count }, (_, at) =>
    sharp({ create: { width, height, channels: 3, background: { r: 20 * at, g: 90, b: 120 } } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } });
}

describe('a picture that moves', () => {
  test.each([
    ['GIF', async () => (await moments(5)).gif({ delay: [300, 200, 100, 40, 20], loop: 3 })],
    ['WebP', async () => (await moments(5)).webp({ delay: [300, 200, 100, 40, 20], loop: 3 })],
  ])('goes on moving as it did: %s', async (_, image) => {
    const bytes = await (await image()).toBuffer();
    const { moving, plain } = outputsOf(await examine(bytes));
    if (!moving) throw new Error('It was to move.');
    const [file, still] = await encode(bytes, [moving, plain]);
    const found = await sharp(file, { animated: true }).metadata();
    expect(found).toMatchObject({ format: 'webp', width: 90, pageHeight: 60, pages: 5, loop: 3 });
    expect(found.delay).toEqual([300, 200, 100, 40, 20]);
    expect(await sharp(still).metadata()).toMatchObject({ width: 90, height: 60 });
  });

  test('with one moment is an ordinary picture', async () => {
    const facts = await examine(await chart().gif().toBuffer());
    expect(facts.frames).toBe(1);
    expect(outputsOf(facts).moving).toBeUndefined();
  });

  test('of which a later moment is missing is refused', async () => {
    const bytes = await (await moments(12)).gif().toBuffer();
    expect(await refusedFor(bytes.subarray(0, bytes.length - 40))).toEqual({ why: 'broken' });
    // Some programs leave out the last byte, which says that nothing follows.
    expect(await refusedFor(bytes.subarray(0, -1))).toBe('shown');
  });

  test('is made smaller, and stands still when all its moments would be more than a build can hold', () => {
    const gif = { kind: 'gif', opaque: true, pages: 1 };
    expect(outputsOf({ ...gif, width: 1440, height: 960, frames: 10 }).moving).toMatchObject({
      width: 720,
      height: 480,
    });
    expect(outputsOf({ ...gif, width: 720, height: 480, frames: 200 }).moving).toBeUndefined();
    expect(outputsOf({ ...gif, kind: 'png', width: 90, height: 60, frames: 5 }).moving).toBeUndefined();
  });
});
