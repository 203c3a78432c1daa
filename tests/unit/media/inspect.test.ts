import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspect, isClean } from '../../../src/media/inspect.ts';

const opaque = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#2c5f57' } });
const clear = () =>
  sharp({ create: { width: 64, height: 48, channels: 4, background: { r: 44, g: 95, b: 87, alpha: 0.4 } } });
const formats = ['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const;
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' } };

const told = async (picture: Sharp) =>
  (await inspect(await picture.toBuffer())).traces.map(({ tells }) => tells);

describe('a picture that says nothing but what it shows', () => {
  test.each(formats)(
    'is clean as %s, opaque or not, with the colors of the web or others',
    async (format) => {
      for (const picture of [opaque(), clear(), opaque().withIccProfile('p3'), opaque().withMetadata()]) {
        const inspection = await inspect(await picture.toFormat(format).toBuffer());
        expect(inspection.traces).toEqual([]);
        expect(isClean(inspection)).toBe(true);
      }
    },
  );

  test.each(['jpeg', 'png', 'webp', 'tiff', 'avif'] as const)(
    'is clean as %s when it says how it is turned, and how dense it is',
    async (format) => {
      const turned = opaque().withMetadata({ orientation: 6, density: 144 });
      expect(await told(turned.toFormat(format))).toEqual([]);
    },
  );
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a place in Exif is seen in %s', async (format) => {
  const told = await inspect(await opaque().withExif(place).toFormat(format).toBuffer());
  expect(told.traces).toContainEqual(expect.objectContaining({ tells: 'place', value: '48 51 30' }));
});

test('what cannot be read to its end is not clean', async () => {
  const picture = await opaque().jpeg().toBuffer();
  expect(await inspect(picture.subarray(0, picture.length / 2))).toMatchObject({ unread: 'broken' });
});
