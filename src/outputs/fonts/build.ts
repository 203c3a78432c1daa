import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readCache, writeCache } from '../../cache.ts';
import type { Face } from './faces.ts';
import { readSfnt } from './sfnt.ts';
import { averageWidth } from './width.ts';

const { resolve } = createRequire(import.meta.url);

/** Beside the packages, where other build tools keep theirs; safe to delete. */
export const fontCache = join(dirname(resolve('subset-font/package.json')), '../.cache/fonts');

/** Raised when the steps below change, so that what they made before is made again. */
const recipe = 3;

/**
 * No metrics for vertical text, no list of named styles. The few bytes of `prep` and `gasp` stay: they tell
 * FreeType and DirectWrite to leave the outlines alone, and without them Linux spaces the letters unevenly.
 */
const dropTables = ['vhea', 'vmtx', 'VVAR', 'MVAR', 'STAT'];

const madeFace = z.strictObject({
  woff2: z.base64().transform((text) => Uint8Array.from(Buffer.from(text, 'base64'))),
  metrics: z.strictObject({
    ascent: z.number(),
    descent: z.number(),
    width: z.number(),
  }),
});

/** A face's bytes as WOFF2, and its metrics as parts of the em. */
export type MadeFace = z.infer<typeof madeFace>;

/**
 * Takes a face and a folder to keep results in, and gives the face cut down to its characters, features and
 * axes: the same bytes for the same packages and settings.
 */
export async function makeFace(face: Face, cacheFolder: string): Promise<MadeFace> {
  const source = await readFile(resolve(`@fontsource-variable/${face.source}`));
  const tool = await readFile(resolve('subset-font/package.json'));
  const settings = JSON.stringify([recipe, face.axes, face.text, face.features, dropTables]);
  const key = createHash('sha256').update(source).update(tool).update(settings).digest('hex');
  const file = join(cacheFolder, `${face.key}-${key.slice(0, 16)}`);

  const kept = await readCache(file);
  if (kept !== undefined) return madeFace.parse(JSON.parse(kept.toString()));

  const made = JSON.stringify(await cut(face, source));
  await writeCache(file, made);
  return madeFace.parse(JSON.parse(made));
}

async function cut(face: Face, source: Buffer): Promise<z.input<typeof madeFace>> {
  const { default: subsetFont } = await import('subset-font');
  const sfnt = await subsetFont(source, face.text, {
    targetFormat: 'sfnt',
    variationAxes: face.axes,
    keepFeatures: face.features,
    dropTables,
  });
  const font = readSfnt(sfnt);
  const woff2 = await subsetFont(sfnt, '', { targetFormat: 'woff2', keepAllGlyphs: true });
  return {
    woff2: woff2.toString('base64'),
    metrics: {
      ascent: font.ascent / font.unitsPerEm,
      descent: Math.abs(font.descent) / font.unitsPerEm,
      width: averageWidth(font, face.family === 'Frank Ruhl Libre' ? 'hebrew' : 'latin'),
    },
  };
}
