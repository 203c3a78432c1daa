import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import sharp from 'sharp';
import type { Picture } from './book.ts';

/** As wide as a reading app shows it, and light enough to be sent. */
const widest = 720;

/** What the site's own pictures are for browsers that know no newer format: fit as they are. */
const fit = /\/assets\/[^/]+\.(?:jpe?g|png)$/;

/**
 * The pictures of a book, by the addresses at which pages show them. One that is not there, or cannot be read,
 * is left out: its words stand in its place.
 *
 * @param home The path under which the site lives.
 * @param folder The finished site, an absolute path.
 */
export async function picturesOf(
  addresses: Iterable<string>,
  home: string,
  folder: string,
): Promise<ReadonlyMap<string, Picture>> {
  const found = new Map<string, Picture>();
  for (const address of addresses) {
    const bytes = await fileAt(address, home, folder);
    const picture = bytes && (await ready(address, bytes));
    if (picture) found.set(address, { ...picture, name: `${found.size + 1}-${picture.name}` });
  }
  return found;
}

/** A file of the site by its address; nothing where there is none, or the address leads out of the folder. */
async function fileAt(address: string, home: string, folder: string): Promise<Uint8Array | undefined> {
  try {
    const path = join(folder, decodeURIComponent(address.slice(home.length)));
    const inside = address.startsWith(home) && !relative(folder, path).startsWith('..');
    return inside ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

async function ready(address: string, bytes: Uint8Array): Promise<Picture | undefined> {
  const name = basename(address, extname(address)).replace(/[^\w-]+/g, '-');
  if (fit.test(address)) return { name: `${name}${extname(address).replace('jpeg', 'jpg')}`, bytes };
  try {
    const small = sharp(bytes).rotate().resize({ width: widest, withoutEnlargement: true });
    const { hasAlpha } = await sharp(bytes).metadata();
    const made = hasAlpha ? small.png({ compressionLevel: 9 }) : small.jpeg({ quality: 78 });
    return { name: `${name}.${hasAlpha ? 'png' : 'jpg'}`, bytes: await made.toBuffer() };
  } catch {
    return undefined;
  }
}
