import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspect, isClean } from '../../../../src/media/inspect.ts';
import { letGo } from '../../../../src/media/bytes.ts';
import { encode } from '../../../../src/media/pictures/encode.ts';
import { examine } from '../../../../src/media/pictures/examine.ts';
import { outputName, pictureHash } from '../../../../src/media/pictures/names.ts';
import { outputsOf, type Output } from '../../../../src/media/pictures/plan.ts';
import { verify } from '../../../../src/media/pictures/verify.ts';
import { chart, seen } from './chart.ts';

/** As a telephone leaves it: held upright, and where and with what it was taken. */
const telephone = {
  IFD0: { Make: 'canarycamera', Artist: 'Quilla Canary' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' },
};

const glass = sharp({ create: { width: 300, height: 200, channels: 4, background: '#c0302880' } });

/** Every file that is made of a picture, by what it is. */
async function made(bytes: Buffer) {
  const { modern, plain, moving } = outputsOf(await examine(bytes));
  const outputs = [...modern, plain, ...(moving ? [moving] : [])];
  const files = await encode(bytes, outputs);
  return outputs.map((output, at) => ({ output, file: files[at] ?? Buffer.alloc(0) }));
}

describe('the files that are made of a picture', () => {
  test.each([
    ['a photograph', chart(2400, 1600).withExif(telephone).jpeg(), ['avif 720', 'avif 1440', 'jpg 720']],
    ['a screenshot', chart(1000, 600).withExif(telephone).png(), ['avif 720', 'avif 1000', 'png 720']],
    ['a small one', chart(60, 40).jpeg(), ['avif 60', 'jpg 60']],
    ['WebP', chart(300, 200).webp(), ['avif 300', 'jpg 300']],
    ['TIFF', chart(300, 200).withExif(telephone).tiff(), ['avif 300', 'jpg 300']],
    ['a drawing of few colors', chart(300, 200).gif(), ['avif 300', 'png 300']],
    ['what can be seen through', glass.avif(), ['avif 300', 'png 300']],
  ])('%s: their sizes are as planned, and nothing is in them but the picture', async (_, image, names) => {
    const all = await made(await image.toBuffer());
    expect(all.map(({ output }) => `${output.format} ${output.width}`)).toEqual(names);
    for (const { output, file } of all) {
      const { width, height } = await sharp(file).metadata();
      expect([width, height]).toEqual([output.width, output.height]);
      expect(isClean(await inspect(file))).toBe(true);
      expect(file.toString('latin1')).not.toMatch(/canary|Exif|<x:xmpmeta/i);
    }
  });

  test('the colors of its corners are those of the picture', async () => {
    for (const { file } of await made(await chart(1200, 800).png().toBuffer())) {
      const { pixels } = await seen(file);
      const near = [208, 32, 32].map((value, at) => Math.abs(value - (pixels.data[at] ?? 0)));
      expect(Math.max(...near)).toBeLessThanOrEqual(2);
    }
  });

  test('are the same bytes each time, under a name made from what the picture holds', async () => {
    const bytes = await chart(900, 600).jpeg().toBuffer();
    const [once, again] = [await made(bytes), await made(bytes)];
    expect(once.map(({ file }) => file.equals(again.shift()?.file ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(pictureHash(bytes)).toMatch(/^[\da-f]{12}$/);
    expect(pictureHash(await chart(900, 602).jpeg().toBuffer())).not.toBe(pictureHash(bytes));
    const output = { width: 720, height: 480, format: 'avif', moves: false } as const;
    expect(outputName('0123456789ab', output)).toBe('0123456789ab-720.avif');
  });
});

describe('a file goes out only when it is what was promised', () => {
  const output: Output = { width: 300, height: 200, format: 'jpg', moves: false };
  const jpeg = () => chart().jpeg().toBuffer();
  test.each([
    ['it is', jpeg, 'nothing'],
    ['another size', () => chart(302, 200).jpeg().toBuffer(), 'has another size than was planned'],
    ['another form', () => chart().png().toBuffer(), 'is of the kind "png"'],
    ['a part is missing', async () => (await jpeg()).subarray(0, 900), 'cannot be decoded'],
    ['Exif', () => chart().withExif(telephone).jpeg().toBuffer(), 'holds more than the picture'],
    [
      'a second picture',
      async () => Buffer.concat([await jpeg(), await jpeg()]),
      'holds more than the picture',
    ],
    [
      'words',
      async () => Buffer.concat([await jpeg(), Buffer.from('Quilla')]),
      'holds more than the picture',
    ],
  ])('%s', async (_, file, said) => {
    const failed: unknown = await verify(await file(), output).catch((error: unknown) => error);
    expect(failed instanceof Error ? failed.message : 'nothing').toContain(said);
  });
});

test('pixels that are let go give their memory back at once; what lies among others stays', () => {
  const pixels = new Uint8Array(1_000).fill(7);
  letGo(pixels);
  expect(pixels).toHaveLength(0);
  const among = new Uint8Array(1_000).subarray(0, 10);
  letGo(among);
  expect(among).toHaveLength(10);
});
