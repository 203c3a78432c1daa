import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { placeOwnPicture } from '../../../../src/author/menu/own-picture.ts';
import { inspect, isClean } from '../../../../src/media/inspect.ts';
import { temporaryFolder } from '../folders.ts';

const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#b5651d' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'A camera', Artist: 'Ada Ames' } })
    .toBuffer();
const svg = (within = '') =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!-- a remark --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/>${within}</svg>`,
  );

test('a picture of the whole blog is named after what it is for, tells nothing, and replaces nothing', async () => {
  const folder = await temporaryFolder();
  const bytes = await photo();
  expect(isClean(await inspect(bytes))).toBe(false);
  const chosen = { name: 'IMG_20240314_Ada.jpg', bytes };
  expect(await placeOwnPicture(folder, [], 'portrait', chosen)).toBe('./portrait.jpg');
  expect(isClean(await inspect(await readFile(join(folder, 'portrait.jpg'))))).toBe(true);
  expect(await placeOwnPicture(folder, ['portrait.jpg'], 'portrait', chosen)).toBe('./portrait-2.jpg');
  expect(await readdir(folder)).toEqual(['portrait-2.jpg', 'portrait.jpg']);
});

test('a logo may be a drawing, which runs nothing; a portrait is a photograph', async () => {
  const folder = await temporaryFolder();
  expect(await placeOwnPicture(folder, [], 'logo', { name: 'mark.svg', bytes: svg() })).toBe('./logo.svg');
  expect(await readFile(join(folder, 'logo.svg'), 'utf8')).toContain('<rect');
  await expect(
    placeOwnPicture(folder, [], 'icon', { name: 'mark.svg', bytes: svg('<script>alert(1)</script>') }),
  ).rejects.toThrow(/^“mark.svg” holds more than it shows: .*a program .*save it as plain SVG or as PNG\.$/);
  await expect(placeOwnPicture(folder, [], 'portrait', { name: 'me.svg', bytes: svg() })).rejects.toThrow(
    '“me.svg” is a drawing.',
  );
  await expect(
    placeOwnPicture(folder, [], 'icon', { name: 'notes.png', bytes: Buffer.from('Words.') }),
  ).rejects.toThrow('notes.png');
  expect(await readdir(folder)).toEqual(['logo.svg']);
});
