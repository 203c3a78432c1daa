import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { chart, colors, refusedFor, seen, turned } from './chart.ts';
import { chunk } from './png-file.ts';

describe('a picture is upright, whichever way the camera was held', () => {
  const formats = ['jpeg', 'png', 'webp', 'tiff'] as const;
  const ways = [1, 2, 3, 4, 5, 6, 7, 8];
  test.each(formats.flatMap((format) => ways.map((way) => [format, way] as const)))(
    '%s, %i',
    async (format, way) => {
      const image = await turned(way);
      const made =
        format === 'webp' ? image.webp({ lossless: true }) : image.toFormat(format, { quality: 100 });
      expect(await seen(await made.toBuffer())).toMatchObject({ size: [300, 200], corners: colors });
    },
  );

  test('PNG that says it after the picture, as ImageMagick writes it', async () => {
    const png = await (await turned(6)).png().toBuffer();
    const exif = chunk(png, 'eXIf');
    const without = Buffer.concat([png.subarray(0, exif.start), png.subarray(exif.end)]);
    const late = Buffer.concat([without.subarray(0, -12), exif.bytes, without.subarray(-12)]);
    expect((await sharp(late).metadata()).orientation).toBeUndefined();
    expect(await seen(late)).toMatchObject({ size: [300, 200], corners: colors });
  });
});

describe('colors are those of the web', () => {
  test.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'from a profile that is wider, as %s',
    async (format) => {
      const wide = chart()
        .withIccProfile('p3')
        .toFormat(format, { quality: 100, lossless: format === 'webp' });
      const { corners } = await seen(await wide.toBuffer());
      expect(corners).toEqual(colors);
    },
  );

  test('from the four of print, from grey, and from sixteen bits', async () => {
    const print = await seen(await chart().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer());
    expect(print.pixels.channels).toBe(3);
    const grey = await seen(await chart().toColourspace('b-w').png().toBuffer());
    expect(grey.pixels.channels).toBe(3);
    const deep = await seen(await chart().toColourspace('rgb16').png().toBuffer());
    expect(deep.corners).toEqual(colors);
  });
});

describe('what was erased stays erased', () => {
  test.each(['png', 'webp', 'tiff', 'avif'] as const)('in %s', async (format) => {
    const { data, info } = await chart().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    for (let row = 0; row < 100; row += 1) {
      for (let column = 0; column < 150; column += 1) data[(row * 300 + column) * 4 + 3] = 0;
    }
    const image = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } });
    const options = { lossless: true, exact: true };
    const erased = await (
      format === 'tiff' ? image.tiff({ compression: 'lzw' }) : image.toFormat(format, options)
    ).toBuffer();
    expect((await sharp(erased).raw().toBuffer()).subarray(0, 4)[0]).toBeGreaterThan(200);
    const { corners, facts } = await seen(erased);
    expect(corners).toEqual([[0, 0, 0, 0], ...colors.slice(1)]);
    expect(facts.opaque).toBe(false);
  });

  test('and a picture that nowhere can be seen through has no such channel', async () => {
    const { facts, pixels } = await seen(await chart().ensureAlpha().png().toBuffer());
    expect([facts.opaque, pixels.channels]).toEqual([true, 3]);
  });
});

describe('a picture of which a part is missing is refused', () => {
  const made = {
    jpg: chart(900, 600).jpeg(),
    'jpg, progressive': chart(900, 600).jpeg({ progressive: true }),
    png: chart(900, 600).png(),
    webp: chart(900, 600).webp(),
    gif: chart(900, 600).gif(),
    tif: chart(900, 600).tiff(),
    avif: chart(900, 600).avif(),
  };
  test.each(Object.entries(made))('%s', async (_, image) => {
    const whole = await image.toBuffer();
    expect(await refusedFor(whole)).toBe('shown');
    for (const share of [0.3, 0.6, 0.95]) {
      expect(await refusedFor(whole.subarray(0, whole.length * share))).toEqual({ why: 'broken' });
    }
  });

  test('JPEG that was cut and closed again, as some programs save what they got', async () => {
    const whole = await chart(900, 600).jpeg().toBuffer();
    const closed = Buffer.concat([whole.subarray(0, whole.length * 0.6), Buffer.from([0xff, 0xd9])]);
    expect(await refusedFor(closed)).toEqual({ why: 'broken' });
  });
});

describe('what is no picture, whatever its name says', () => {
  test.each([
    ['nothing', '', { why: 'empty' }],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', { why: 'web-page' }],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', { why: 'drawing' }],
    ['a text', 'no picture', { why: 'not-a-picture' }],
    ['BMP', `BM${'\0'.repeat(60)}`, { why: 'other-form', form: 'BMP' }],
    ['JPEG XL', '\xff\x0a\x7a\x1f\x10\x90', { why: 'other-form', form: 'JPEG XL' }],
    ['PDF', '%PDF-1.7\n', { why: 'not-a-picture' }],
  ])('%s', async (_, text, reason) => {
    expect(await refusedFor(Buffer.from(text, 'latin1'))).toEqual(reason);
  });
});
