import sharp from 'sharp';
import type { Size } from './decoded-picture.ts';
import { cleared, pixelsOf, type Pixels } from './pixels.ts';
import { RefusedPicture } from './refusal.ts';

/** All moments of a picture that moves, one below the other. */
export interface Moments {
  readonly pixels: Pixels;
  /** How high each of them is. */
  readonly pageHeight: number;
  /** How long each is seen, in milliseconds. */
  readonly delay: number[];
  /** How often they are seen, 0 being for ever. */
  readonly loop: number;
}

/**
 * Decodes all moments of a picture that moves.
 *
 * @param size How large they are wanted; never larger than they are.
 * @throws {RefusedPicture} When one is missing.
 */
export async function decodeMoving(bytes: Uint8Array, { width, height }: Size): Promise<Moments> {
  const image = sharp(bytes, { animated: true, failOn: 'warning' });
  try {
    const { delay = [], loop = 0 } = await image.metadata();
    const pixels = cleared(
      await pixelsOf(image.resize({ width, height, fit: 'fill' }).toColourspace('srgb')),
    );
    return { pixels, pageHeight: height, delay, loop };
  } catch (error) {
    throw new RefusedPicture({ why: 'broken' }, { cause: error });
  }
}
