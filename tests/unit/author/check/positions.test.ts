import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { hasPosition } from '../../../../src/author/check/exif.ts';
import { positions } from '../../../../src/author/check/positions.ts';
import { temporaryFolder } from '../folders.ts';

const picture = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' } };
const camera = { IFD0: { Make: 'A camera' } };

test('a picture that is published as it is may not carry the place where it was taken', async () => {
  const folder = await temporaryFolder();
  await picture().withExif(place).jpeg().toFile(join(folder, 'placed.jpg'));
  await picture().withExif(place).webp().toFile(join(folder, 'placed.webp'));
  await picture().withExif(place).png().toFile(join(folder, 'placed.png'));
  await picture().withExif(camera).jpeg().toFile(join(folder, 'camera.jpg'));
  await picture().jpeg().toFile(join(folder, 'plain.jpg'));
  await writeFile(join(folder, 'broken.jpg'), 'no picture');
  const found = await positions(folder, join(folder, 'content'));
  expect(found.map(({ file }) => file)).toEqual(['../placed.jpg', '../placed.png', '../placed.webp']);
  expect(found[0]).toMatchInlineSnapshot(`
    {
      "file": "../placed.jpg",
      "mend": "Put it beside a text in "content/posts", where it is made ready without the place, or save it anew without its location.",
      "what": "This picture carries the place where it was taken, and it is published as it is.",
    }
  `);
});

test('a project without such a folder has no such picture', async () => {
  expect(await positions(join(await temporaryFolder(), 'public'), '/')).toEqual([]);
});

test('what breaks off, or is no Exif data, has no place in it', () => {
  expect(hasPosition(new Uint8Array())).toBe(false);
  expect(hasPosition(new TextEncoder().encode('MM\0*\0\0\0\x08\0\x05'))).toBe(false);
  expect(hasPosition(new TextEncoder().encode('II*\0~~~~'))).toBe(false);
});
