import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { isThere } from '../built-site.ts';

/**
 * What has the widths of the fonts that readers' machines come with, and may be handed on:
 * Gelasio those of Georgia, Arimo those of Arial, Tinos those of Times New Roman.
 */
const files = [
  'gelasio/files/gelasio-latin-400-normal',
  'gelasio/files/gelasio-latin-400-italic',
  'gelasio/files/gelasio-latin-700-normal',
  'arimo/files/arimo-latin-400-normal',
];
const hebrew = join(import.meta.dirname, '../fixtures/fonts/tinos-hebrew.ttf');
const folder = join(import.meta.dirname, '../../node_modules/.cache/tests/reader-fonts-hebrew');
const config = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
  <alias><family>serif</family><prefer><family>Gelasio</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Arimo</family></prefer></alias>
</fontconfig>
`;

/**
 * Gives the environment in which a browser on Linux has the fonts that a
 * reader's has, whatever is installed here. Elsewhere it changes nothing.
 */
export async function readerFonts(): Promise<Record<string, string>> {
  if (!(await isThere(folder))) await unpack();
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(own), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

/** Writes them as a system keeps them, uncompressed; the first of several workers wins. */
async function unpack(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const own = `${folder}.${process.pid}`;
  await mkdir(own, { recursive: true });
  for (const file of files) {
    const packed = await readFile(resolve(`@fontsource/${file}.woff2`));
    const font = await subsetFont(packed, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
    await writeFile(join(own, `${file.slice(file.lastIndexOf('/') + 1)}.ttf`), font);
  }
  await copyFile(hebrew, join(own, 'tinos-hebrew.ttf'));
  await writeFile(join(own, 'fonts.conf'), config);
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
}
