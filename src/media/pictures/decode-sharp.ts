import sharp, { type Metadata, type Sharp } from 'sharp';
import { asBuffer } from '../bytes.ts';
import { gifBlocks } from '../inspect/gif-blocks.ts';
import { differs, toSrgb, type Coding } from './color.ts';
import { decodeHeif } from './decode-heif.ts';
import type { DecodedPicture, Fit } from './decoded-picture.ts';
import { readHeif } from './heif/picture.ts';
import { cleared, pixelsOf, type Pixels } from './pixels.ts';
import { readPng } from './png.ts';

/**
 * Decodes what sharp can read.
 *
 * @throws When it cannot be decoded, or a part of it is missing.
 */
export async function decodeAsSharp(bytes: Uint8Array, kind: string, fit: Fit): Promise<DecodedPicture> {
  const heif = kind === 'avif' ? readHeif(bytes) : undefined;
  if (heif?.hasTurnedParts) return decodeHeif(bytes, kind, fit);
  const png = kind === 'png' ? readPng(bytes) : undefined;
  const file = kind === 'gif' ? closedGif(bytes) : (png?.file ?? bytes);
  // What a TIFF or PNG says of itself is often not quite as it should be, and the picture is whole.
  const image = sharp(file, { failOn: kind === 'tif' || kind === 'png' ? 'error' : 'warning' });
  const metadata = await image.metadata();
  const { width, height } = metadata.autoOrient;
  const wanted = fit({ width, height });
  const coding = metadata.hasProfile ? undefined : (heif ?? png)?.coding;
  const sized = image.autoOrient().resize({ ...wanted, fit: 'fill' });
  const pixels = cleared(
    coding && differs(coding)
      ? await recoded(sized, metadata, coding)
      : await pixelsOf(sized.toColourspace('srgb')),
  );
  const { pages = 1, orientation = 1 } = metadata;
  // Only what stands upright already can be shown moving.
  const isSequence = (kind === 'gif' || kind === 'webp') && orientation === 1;
  return {
    facts: {
      kind,
      width,
      height,
      opaque: pixels.channels === 3,
      frames: isSequence ? pages : (png?.frames ?? 1),
      pages: kind === 'tif' ? pages : 1,
    },
    pixels,
  };
}

/** A picture whose numbers mean other colors than those of the web, from as many shades as it has. */
async function recoded(
  image: Sharp,
  { depth, bitsPerSample = 16 }: Metadata,
  coding: Coding,
): Promise<Pixels> {
  if (depth !== 'ushort') {
    const pixels = await pixelsOf(image.toColourspace('srgb'));
    return { ...pixels, data: toSrgb(pixels.data, pixels.channels, 255, coding) };
  }
  const raw = image.toColourspace('rgb16').raw({ depth: 'ushort' });
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  const numbers = new Uint16Array(data.buffer, data.byteOffset, data.length / 2);
  // Ten and twelve bits fill the upper ones of sixteen.
  const most = (2 ** bitsPerSample - 1) * 2 ** (16 - bitsPerSample);
  const channels = info.channels === 4 ? 4 : 3;
  return { width: info.width, height: info.height, channels, data: toSrgb(numbers, channels, most, coding) };
}

/**
 * A GIF with its end. Without that sharp takes one of which moments are missing for a shorter one, and one that only
 * lacks the last byte, as some programs write it, for broken.
 *
 * @throws {RangeError} When a moment is missing.
 */
function closedGif(bytes: Uint8Array): Uint8Array {
  const last = [...gifBlocks(asBuffer(bytes))].at(-1);
  return last?.is === 'end' ? bytes : Buffer.concat([bytes, Buffer.from(';')]);
}
