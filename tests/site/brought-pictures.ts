import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Names as cameras, telephones and people give them; the two with accents are kept as one sign, and as two. */
const names = [
  'my garden 2024.jpg',
  'Screenshot 2026-01-01 at 2.30.22\u202fPM.png',
  'b(1).jpg',
  'c#d.jpg',
  '\u00fc.jpg',
  'e\u0301.jpg',
  '日本.png',
  '🌿.jpg',
  'PXL_20240518_143022123.jpg',
  '100%.jpg',
];

/** What was brought with each, and must not go out. */
const telephone = {
  IFD0: { Make: 'canarycamera', Artist: 'canaryowner' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 15/1 36/1' },
};

/** Writes the pictures of a post in which they are called as people call them, each of another color. */
export async function writeBroughtPictures(folder: string): Promise<void> {
  for (const [at, name] of names.entries()) {
    const background = { r: 40 + 20 * at, g: 120, b: 90 };
    const image = sharp({ create: { width: 800 + at, height: 500, channels: 3, background } }).withExif(
      telephone,
    );
    await writeFile(join(folder, name), await (name.endsWith('png') ? image.png() : image.jpeg()).toBuffer());
  }
  await cp(join(import.meta.dirname, '../fixtures/photos/lamp.heic'), join(folder, 'IMG_1234.HEIC'));
  const scrolled = sharp({ create: { width: 1080, height: 18_000, channels: 3, background: '#d9a441' } });
  await writeFile(join(folder, 'long.png'), await scrolled.withExif(telephone).png().toBuffer());
  await writeFile(join(folder, 'moving.gif'), await moving());
}

/** A circle that grows. */
async function moving(): Promise<Buffer> {
  const moments = [20, 30, 40, 50, 60].map((radius) =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160"><rect width="240" height="160" fill="#eaf0ea"/><circle cx="120" cy="80" r="${radius}" fill="#28574f"/></svg>`,
      ),
    )
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(moments), { join: { animated: true } })
    .gif({ delay: [400, 200, 200, 200, 400] })
    .toBuffer();
}
