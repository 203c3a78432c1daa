import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ready } from '../../../../src/author/photo/ready.ts';
import { temporaryFolder } from '../folders.ts';

const heic = join(import.meta.dirname, '../../../fixtures/photos/lamp.heic');

/** A picture of two colors side by side: the left third red, the rest blue. */
function painted(width: number, height: number) {
  const left = {
    create: { width: Math.round(width / 3), height, channels: 3, background: '#c03028' },
  } as const;
  return sharp({ create: { width, height, channels: 3, background: '#2858c0' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

const glass = sharp({ create: { width: 300, height: 200, channels: 4, background: '#c0302880' } });

/** As a telephone leaves it: held upright, and where and with what it was taken. */
const telephone = {
  IFD0: { Make: 'canarycamera' },
  IFD2: { DateTimeOriginal: '2026:04:12 15:30:22' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' },
};

async function file(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, bytes);
  return path;
}

/** What can be seen at a place of a picture, and everything it says besides. */
async function seen(bytes: Buffer) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ];
  const { exif, icc, xmp, iptc, orientation, space } = await sharp(bytes).metadata();
  return { at, told: { exif, icc, xmp, iptc, orientation }, space };
}

const isRed = ([red = 0, , blue = 0]: readonly number[]) => red > 150 && blue < 90;
const nothing = { exif: undefined, icc: undefined, xmp: undefined, iptc: undefined, orientation: undefined };

describe('a photograph', () => {
  test('is turned upright, made smaller, and loses its place, its day and its camera', async () => {
    const original = await painted(3000, 2000)
      .withMetadata({ orientation: 6 })
      .withExifMerge(telephone)
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(original.includes('canarycamera')).toBe(true);
    const picture = await ready(await file('a.jpg', original));
    expect(picture).toMatchObject({ ending: 'jpg', width: 1600, height: 2400 });
    const { at, told, space } = await seen(picture.bytes);
    expect(isRed(at(1500, 100))).toBe(true);
    expect(isRed(at(100, 2300))).toBe(false);
    expect({ ...told, space }).toEqual({ ...nothing, space: 'srgb' });
    expect(picture.bytes.includes('canarycamera')).toBe(false);
    expect(picture.bytes.includes('2026:04:12')).toBe(false);
  });

  test('from a telephone (HEIC) is upright, and as red as it was taken', async () => {
    const original = await readFile(heic);
    expect(original.includes('canarycamera')).toBe(true);
    const picture = await ready(heic);
    expect(picture).toMatchObject({ ending: 'jpg', width: 48, height: 64 });
    const { at, told } = await seen(picture.bytes);
    expect(told).toEqual(nothing);
    expect(isRed(at(20, 10))).toBe(true);
    expect(isRed(at(20, 60))).toBe(false);
    // In the profile of the file, which is wider than that of the web, this red has the value 177.
    expect(at(20, 10)[0]).toBeGreaterThan(183);
    expect(picture.bytes.includes('canarycamera')).toBe(false);
  });

  test('that is small is not made larger', async () => {
    const picture = await ready(await file('a.jpg', await painted(300, 200).jpeg().toBuffer()));
    expect(picture).toMatchObject({ width: 300, height: 200 });
  });

  test('in the colors of print gets those of the web', async () => {
    const print = await painted(300, 200).toColourspace('cmyk').jpeg().toBuffer();
    expect((await seen((await ready(await file('a.jpg', print))).bytes)).space).toBe('srgb');
  });

  test.each([
    ['PNG stays PNG, its edges sharp', painted(300, 200).png(), 'png'],
    ['GIF that stands still becomes PNG', painted(300, 200).gif(), 'png'],
    ['WebP becomes JPEG', painted(300, 200).webp(), 'jpg'],
    ['AVIF becomes JPEG', painted(300, 200).avif(), 'jpg'],
    ['TIFF becomes JPEG', painted(300, 200).tiff(), 'jpg'],
    ['what one can see through stays so', glass.webp(), 'png'],
  ])('%s', async (_, image, ending) => {
    const picture = await ready(await file('a', await image.withExif(telephone).toBuffer()));
    expect(picture.ending).toBe(ending);
    expect((await seen(picture.bytes)).told).toEqual(nothing);
  });
});

describe('a picture that is no photograph', () => {
  test('a long screenshot keeps a width that can be read, and it is said', async () => {
    const picture = await ready(await file('a.png', await painted(1080, 18_000).png().toBuffer()));
    expect(picture).toMatchObject({ ending: 'png', width: 1080, height: 18_000 });
    expect(picture.notes).toEqual(['It is long: it keeps a width of 1080 pixels, so that it can be read.']);
    const wide = await ready(await file('b.png', await painted(3000, 12_000).png().toBuffer()));
    expect(wide).toMatchObject({ width: 1440, height: 5760 });
  });

  test('one that moves goes on moving, and it is said', async () => {
    const moments = [painted(90, 60), painted(90, 60).negate(), painted(90, 60).flop()];
    const frames = await Promise.all(moments.map((one) => one.png().toBuffer()));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 200, 300] })
      .toBuffer();
    const picture = await ready(await file('a.gif', gif));
    expect(picture).toMatchObject({ ending: 'webp', width: 90, height: 60 });
    const { pages, delay } = await sharp(picture.bytes, { animated: true }).metadata();
    expect([pages, delay]).toEqual([3, [100, 200, 300]]);
    expect(picture.notes.join()).toContain('goes on moving');
  });

  test('of several pages the first is taken, and it is said', async () => {
    const page = await painted(90, 60).png().toBuffer();
    const pages = await sharp([page, page], { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect((await ready(await file('a.tiff', pages))).notes).toEqual([
      'It has 2 pages, and only the first was taken.',
    ]);
  });

  test('loses what was erased, and how dense it was', async () => {
    const { data } = await glass.clone().raw().toBuffer({ resolveWithObject: true });
    for (let at = 3; at < data.length / 2; at += 4) data[at] = 0;
    const erased = sharp(data, { raw: { width: 300, height: 200, channels: 4 } }).withMetadata({
      density: 144,
    });
    const picture = await ready(await file('a.png', await erased.png().toBuffer()));
    expect([...(await sharp(picture.bytes).raw().toBuffer()).subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    expect((await sharp(picture.bytes).metadata()).density ?? 25.4).toBeCloseTo(25.4);
  });
});

describe('what cannot be brought in is said in one sentence', () => {
  const said = async (name: string, bytes: Uint8Array | string) => {
    const error: unknown = await ready(await file(name, bytes)).catch((thrown: unknown) => thrown);
    return error instanceof Error ? `${error.name}: ${error.message}` : 'nothing';
  };

  test('a text, whatever its name', async () => {
    expect(await said('a.jpg', 'no picture')).toMatchInlineSnapshot(
      `"UserError: "a.jpg" is not a picture that can be read here. Take one that is JPEG, HEIC, PNG, WebP, AVIF, GIF or TIFF."`,
    );
  });

  test('a photograph of which a part is missing, also one from a telephone', async () => {
    const whole = await painted(900, 600).jpeg().toBuffer();
    expect(await said('a.jpg', whole.subarray(0, whole.length / 2))).toMatchInlineSnapshot(
      `"UserError: "a.jpg" is broken: a part of the picture is missing. Copy it from the camera or telephone once more."`,
    );
    const telephones = await readFile(heic);
    expect(await said('b.heic', telephones.subarray(0, 700))).toMatch(/^UserError: "b.heic" is broken/);
  });

  test('a file that is empty, a folder, and no file', async () => {
    expect(await said('a.jpg', '')).toMatchInlineSnapshot(
      `"UserError: "a.jpg" is empty. If it lies in a cloud, it may not have been fetched yet: open it once."`,
    );
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'album'));
    await expect(ready(join(folder, 'album'))).rejects.toThrow('"album" is a folder.');
    await expect(ready(join(folder, 'none.jpg'))).rejects.toThrow('There is no file');
  });

  test('a drawing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(await said('a.svg', svg)).toMatchInlineSnapshot(
      `"UserError: "a.svg" is a drawing (SVG), which may hold more than it shows. Open it in the program that it was drawn with, and export it as PNG."`,
    );
  });

  test('a picture with more pixels than a camera has', async () => {
    const huge = await painted(30, 20).png().toBuffer();
    huge.writeUInt32BE(20_000, 16);
    huge.writeUInt32BE(14_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    expect(await said('a.png', huge)).toMatchInlineSnapshot(
      `"UserError: "a.png" is too large. Save a smaller copy of it: 2,400 pixels on its longest side are enough."`,
    );
  });
});
