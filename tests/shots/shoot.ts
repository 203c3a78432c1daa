import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Shot } from './sheet-html.ts';

/** The first screenful of an open page in a size, kept as a small file in a folder. */
export async function shoot(
  from: Page,
  name: string,
  [width, height]: readonly [number, number],
  folder: string,
): Promise<Shot> {
  await from.setViewportSize({ width, height });
  const file = `screens/${name.replace(/[^a-z0-9]+/g, '-')}.webp`;
  await sharp(await from.screenshot())
    .webp({ quality: 85 })
    .toFile(join(folder, file));
  return { name, file, width, height };
}
