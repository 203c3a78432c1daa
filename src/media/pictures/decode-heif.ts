import sharp from 'sharp';
import { differs, toSrgb } from './color.ts';
import type { DecodedPicture, Fit, Size } from './decoded-picture.ts';
import { readHeif, type HeifPicture } from './heif/picture.ts';
import { stepped, type Step } from './heif/steps.ts';
import { withProfile } from './icc.ts';
import { cleared, imageOf, pixelsOf, type Pixels } from './pixels.ts';
import { RefusedPicture } from './refusal.ts';

/** Twice what the cameras of telephones take that keep HEIC; more would fill the memory of an old computer. */
const mostPixels = 100_000_000;

/** From here on it would take too much memory to hold every pixel. */
const largePicture = 20_000_000;

/**
 * Decodes a picture part by part: HEIC, which sharp cannot read, and AVIF of which it makes something else than
 * browsers do.
 *
 * @throws When it cannot be decoded.
 */
export async function decodeHeif(bytes: Uint8Array, kind: string, fit: Fit): Promise<DecodedPicture> {
  const picture = readHeif(bytes);
  if (picture.width * picture.height > mostPixels) throw new RefusedPicture({ why: 'too-large' });
  // What is cut off is not looked at; what is turned is made smaller first, which takes less memory.
  const cut = picture.steps.findLastIndex(({ kind: what }) => what === 'cut') + 1;
  const [before, after] = [picture.steps.slice(0, cut), picture.steps.slice(cut)];
  const shrink = cut === 0 ? shrinkFor(picture, turned(fit(turned(picture, after)), after)) : 1;
  const shown = await stepped(await picture.decode(shrink), before);
  const upright = turned(cut === 0 ? picture : shown, after);
  const { width, height } = turned(fit(upright), after);
  const small = await pixelsOf(imageOf(shown).resize({ width, height, fit: 'fill' }));
  const pixels = cleared(await inWebColors(await stepped(small, after), picture));
  return { facts: { kind, ...upright, opaque: pixels.channels === 3, frames: 1, pages: 1 }, pixels };
}

/** How many pixels at each side may become one before a picture is made as small as it is wanted. */
function shrinkFor(whole: Size, wanted: Size): number {
  if (whole.width * whole.height < largePicture) return 1;
  return Math.min(16, Math.max(1, Math.floor(whole.width / wanted.width)));
}

function turned({ width, height }: Size, steps: readonly Step[]): Size {
  const quarters = steps.reduce((sum, step) => sum + (step.kind === 'turn' ? step.quarters : 0), 0);
  return quarters % 2 === 0 ? { width, height } : { width: height, height: width };
}

async function inWebColors(pixels: Pixels, { profile, coding }: HeifPicture): Promise<Pixels> {
  if (profile) {
    const png = await imageOf(pixels).png({ compressionLevel: 0 }).toBuffer();
    return pixelsOf(sharp(withProfile(png, profile)).toColourspace('srgb'));
  }
  if (!coding || !differs(coding)) return pixels;
  return { ...pixels, data: toSrgb(pixels.data, pixels.channels, 255, coding) };
}
