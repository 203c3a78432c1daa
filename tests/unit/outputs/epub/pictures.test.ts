import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturesOf } from '../../../../src/outputs/epub/pictures.ts';

const paint = (width: number, background: string | { r: number; g: number; b: number; alpha: number }) =>
  sharp({ create: { width, height: 40, channels: typeof background === 'string' ? 3 : 4, background } });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blog-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'a folder'));
  await writeFile(join(folder, 'assets/lamp.1a.jpg'), 'as it was made');
  await paint(900, '#b5654a').avif().toFile(join(folder, 'a folder/door.avif'));
  await paint(90, { r: 9, g: 9, b: 9, alpha: 0.5 }).webp().toFile(join(folder, 'window.webp'));
  await writeFile(join(folder, 'broken.png'), 'no picture');
});
afterAll(() => rm(folder, { recursive: true }));

const found = async (...addresses: readonly string[]) => [...(await picturesOf(addresses, '/blog/', folder))];

test('what the site made for every browser goes into a book as it is', async () => {
  const [picture] = await found('/blog/assets/lamp.1a.jpg');
  expect(picture?.[0]).toBe('/blog/assets/lamp.1a.jpg');
  expect(picture?.[1]?.name).toBe('1-lamp-1a.jpg');
  expect(Buffer.from(picture?.[1]?.bytes ?? []).toString()).toBe('as it was made');
});

test('any other is made into what every reading app shows, no wider than it shows it', async () => {
  const shown = await found('/blog/a%20folder/door.avif', '/blog/window.webp');
  expect(shown.map(([, { name }]) => name)).toEqual(['1-door.jpg', '2-window.png']);
  const sizes = await Promise.all(shown.map(([, { bytes }]) => sharp(bytes).metadata()));
  expect(sizes.map(({ format, width }) => [format, width])).toEqual([
    ['jpeg', 720],
    ['png', 90],
  ]);
});

test('nothing outside of the site goes into a book, by whatever way an address leads there', async () => {
  await writeFile(`${folder}-beside.png`, await paint(9, '#000').png().toBuffer());
  const beside = `${basename(folder)}-beside.png`;
  expect(
    await found(`/blog/../${beside}`, `/blog/%2e%2e/${beside}`, `/blog/x%2f..%2f..%2f${beside}`),
  ).toEqual([]);
  await rm(`${folder}-beside.png`);
});

test('one that lies elsewhere, is not there or cannot be read is left out', async () => {
  expect(
    await found(
      'https://else.example/a.png',
      '/other/a.png',
      '/blog/gone.png',
      '/blog/%ff.png',
      '/blog/broken.png',
    ),
  ).toEqual([]);
});
