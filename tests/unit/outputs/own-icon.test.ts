import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { ownPictures } from '../../../src/library/content/own-pictures.ts';
import { picturesOf } from '../../../src/library/content/pictures.ts';
import { inspect, isClean } from '../../../src/media/inspect.ts';
import { iconPng } from '../../../src/outputs/icons.ts';
import { ownIcon } from '../../../src/outputs/own-icon.ts';
import { siteLike } from './example.ts';

const paper = '#faf6ef';
const red = { r: 255, g: 0, b: 0 };

/** What icons are made of where the author names a file as hers. */
async function iconFrom(name: string, bytes: string | Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'own-icon-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), bytes);
  const site = siteLike({ icon: `./${name}` });
  const { icon } = await ownPictures({ folder, files: [name], site }, picturesOf(folder));
  if (!icon) throw new Error(`${name} is no icon.`);
  return ownIcon(icon, folder, paper);
}

async function pixel(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
}

test('a square photograph fills an icon, and keeps within the circle of one that is cut', async () => {
  const jpeg = await sharp({ create: { width: 600, height: 600, channels: 3, background: red } })
    .jpeg()
    .toBuffer();
  const icon = await iconFrom('me.jpg', jpeg);
  const plain = await iconPng(icon, 192);
  expect((await pixel(plain, 0, 0))[0]).toBeGreaterThan(250);
  expect((await pixel(plain, 0, 0))[1]).toBeLessThan(10);
  const cut = await iconPng(icon, 512, { maskable: true });
  expect(await pixel(cut, 60, 60)).toEqual([0xfa, 0xf6, 0xef, 255]);
  expect((await pixel(cut, 256, 256))[1]).toBeLessThan(10);
  // What a tab shows is a picture within an SVG, which fetches and tells nothing.
  expect(icon.svg).toContain('href="data:image/png;base64,');
  expect(isClean(await inspect(Buffer.from(icon.svg)))).toBe(true);
});

test('a wide drawing is whole in the middle of its square, and goes out without what it told', async () => {
  const icon = await iconFrom(
    'mark.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><!-- by Ada Writer --><path fill="red" d="M0 0h20v10H0z"/></svg>',
  );
  const drawn = await icon.drawn(100);
  expect(await sharp(drawn).metadata()).toMatchObject({ width: 100, height: 100, format: 'png' });
  expect(await pixel(drawn, 50, 10)).toEqual([0, 0, 0, 0]);
  expect(await pixel(drawn, 2, 50)).toEqual([255, 0, 0, 255]);
  expect(icon.svg).toContain('<path');
  expect(icon.svg).not.toContain('Ada');
});
