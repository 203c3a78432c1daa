import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { PlainError } from '../plain-error.ts';
import { fromHeic, isHeic } from './heic.ts';

/** A picture as it goes beside a post. */
export interface Ready {
  readonly bytes: Buffer;
  readonly ending: 'jpg' | 'png';
  readonly width: number;
  readonly height: number;
}

/**
 * The longest side in pixels. The widest column shows 1,440 of them on a
 * dense screen; the rest is room for cropping, and a later, larger layout.
 */
const longest = 2400;

/** Larger than any camera's photograph, and small enough for the memory of an old computer. */
const mostBytes = 150_000_000;

/**
 * Reads a photograph and makes it ready: upright, no larger than it is ever
 * shown, in the colours of the web, and with nothing in it but the picture.
 * Place, day, camera and the small preview that some cameras hide are gone.
 *
 * @param path An absolute path.
 * @throws {PlainError} When it is no picture, or a broken one.
 */
export async function ready(path: string): Promise<Ready> {
  const file = await open(path);
  const name = basename(path);
  const image = await decoded(file, name);
  const { format, hasAlpha } = await image.metadata().catch((error: unknown) => {
    throw new PlainError(exceeds(error) ? tooLarge(name) : noPicture(name));
  });
  if (format === 'svg') {
    throw new PlainError(`"${name}" is a drawing (SVG), not a photograph. Export it as PNG first.`);
  }
  const failed = (error: unknown) => {
    throw new PlainError(exceeds(error) ? tooLarge(name) : broken(name));
  };
  const opaque = !hasAlpha || (await image.stats().catch(failed)).isOpaque;
  // Screenshots have hard edges, which JPEG would blur. What came from a telephone is PNG on its way only.
  const asPng = !opaque || (format === 'png' && !isHeic(file));
  const sized = image
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const made = asPng ? sized.png({ compressionLevel: 9 }) : sized.jpeg({ quality: 88, mozjpeg: true });
  const { data, info } = await made.toBuffer({ resolveWithObject: true }).catch(failed);
  return { bytes: data, ending: asPng ? 'png' : 'jpg', width: info.width, height: info.height };
}

async function open(path: string): Promise<Buffer> {
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new PlainError(`There is no file "${path}".`);
  if (found.isDirectory()) throw new PlainError(`"${name}" is a folder. Take one photograph out of it.`);
  if (found.size > mostBytes) throw new PlainError(tooLarge(name));
  if (found.size === 0) {
    throw new PlainError(
      `"${name}" is empty. If it lies in a cloud, it may not have been fetched yet: open it once.`,
    );
  }
  return readFile(path).catch(() => {
    throw new PlainError(
      `"${name}" cannot be opened. Look whether another program holds it, or whether you may read it.`,
    );
  });
}

async function decoded(file: Buffer, name: string): Promise<Sharp> {
  if (!isHeic(file)) return sharp(file);
  return sharp(
    await fromHeic(file).catch(() => {
      throw new PlainError(broken(name));
    }),
  );
}

/** Whether sharp refused a picture for its size. */
function exceeds(error: unknown): boolean {
  return /pixel limit/i.test(String(error));
}

function noPicture(name: string): string {
  return `"${name}" is not a picture that can be read here. JPEG, HEIC, PNG, WebP, AVIF and TIFF can.`;
}

function broken(name: string): string {
  return `"${name}" is broken: a part of the picture is missing. Copy it from the camera or telephone once more.`;
}

function tooLarge(name: string): string {
  return `"${name}" is too large. Save a smaller copy of it: 2,400 pixels on its longest side are enough.`;
}
