import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { dark, light } from '../../../src/art/palette.ts';
import { markSvg } from '../../../src/art/mark.ts';
import { markIcon } from '../../../src/outputs/icon-source.ts';
import { faviconIco, iconPng, webManifest } from '../../../src/outputs/icons.ts';

/** A color as its three bytes. */
const bytes = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

async function pixels(image: Uint8Array) {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { at, size: info.width, height: info.height };
}

const mark = markIcon();

describe('the icons', () => {
  test.each([180, 192, 512])(
    'one of %i pixels is square, on paper, with the mark in its middle',
    async (size) => {
      const { at, ...image } = await pixels(await iconPng(mark, size));
      expect(image).toEqual({ size, height: size });
      expect(at(0, 0)).toEqual(bytes(light.paper));
      expect(at(size - 1, size - 1)).toEqual(bytes(light.paper));
      expect(at(size / 2, size / 2)).not.toEqual(bytes(light.paper));
    },
  );

  test('the maskable one keeps the mark within the middle circle of 80 percent', async () => {
    const { at, size } = await pixels(await iconPng(mark, 512, { maskable: true }));
    const outside: string[] = [];
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const far = Math.hypot(x - size / 2, y - size / 2) > size * 0.4;
        if (far && String(at(x, y)) !== String(bytes(light.paper))) outside.push(`${x} ${y}`);
      }
    }
    expect(outside).toEqual([]);
  });

  test('favicon.ico holds one PNG of 32 pixels, exactly where it says', async () => {
    const ico = Buffer.from(await faviconIco(mark));
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
    expect([ico.readUInt8(6), ico.readUInt8(7)]).toEqual([32, 32]);
    const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect(start + length).toBe(ico.length);
    const { format, width, height } = await sharp(ico.subarray(start)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 32, height: 32 });
  });

  test('favicon.svg has colors for a light and a dark browser', async () => {
    const svg = mark.svg;
    const [day = '', night = ''] = svg.split('@media (prefers-color-scheme:dark)');
    expect(day).toContain(light.a);
    expect(night).toContain(dark.a);
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
  });

  test('the mark in the header takes its colors from the page', () => {
    expect(markSvg()).toMatch(/^<svg class="mark" .*class="a".*class="c".*<\/svg>$/);
    expect(markSvg()).not.toContain('#');
  });
});

describe('the web manifest', () => {
  const input = {
    name: 'Held in Common',
    shortName: 'Held',
    paper: '#f4f7f9',
    home: '/blog/',
    icon192: '/blog/icon-192.png',
    icon512: '/blog/icon-512.png',
    maskable512: '/blog/icon-maskable.png',
  };

  test('names the blog, its home and its icons', () => {
    expect(JSON.parse(webManifest(input))).toMatchObject({
      name: 'Held in Common',
      short_name: 'Held',
      start_url: '/blog/',
      scope: '/blog/',
      display: 'browser',
      theme_color: '#f4f7f9',
      icons: [
        { src: '/blog/icon-192.png', sizes: '192x192', purpose: 'any' },
        { src: '/blog/icon-512.png', sizes: '512x512', purpose: 'any' },
        { src: '/blog/icon-maskable.png', sizes: '512x512', purpose: 'maskable' },
      ],
    });
  });

  test('says nothing about what it is not told', () => {
    expect(Object.keys(JSON.parse(webManifest(input)))).not.toContain('description');
    expect(JSON.parse(webManifest({ ...input, description: 'Notes' }))).toMatchObject({
      description: 'Notes',
    });
  });
});
