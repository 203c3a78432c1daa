import type { Fit, Size } from './decoded-picture.ts';
import type { PictureFacts } from './facts.ts';
import { RefusedPicture } from './refusal.ts';

/** One file that is made of a picture. */
export interface Output extends Size {
  readonly format: 'avif' | 'jpg' | 'png' | 'webp';
  readonly moves: boolean;
}

/** What is made of a picture. */
export interface Outputs {
  /** From the smallest to the largest; none where the format cannot hold it. */
  readonly modern: readonly Output[];
  /** For browsers from before 2024, for feeds, and where there is nothing modern. */
  readonly plain: Output;
  /** The same, moving. */
  readonly moving?: Output;
}

/** The column is 720 px wide at most; the larger size is for dense screens. */
const column = 720;
const largest = 1440;

/** AVIF, as sharp writes it, ends here: github.com/AOMediaCodec/libavif and aom hold more, libvips 8.18 does not. */
const mostAvif = 16_384;

/** What a JPEG can have at a side (65,535, libjpeg stops before), and more than browsers draw of any other. */
const mostAnywhere = 65_500;

/** All moments of a picture that moves, in pixels: as much as a build should hold in memory at once. */
const mostMoving = 30_000_000;

/**
 * What is made of a picture. Each further size costs the build, so an older browser gets one.
 *
 * @throws {RefusedPicture} When no browser could show it.
 */
export function outputsOf({ width, height, kind, opaque, frames }: PictureFacts): Outputs {
  const upright = { width, height };
  const still = { moves: false } as const;
  const modern = modernWidths(upright).map((wide) => ({
    ...sizeAt(upright, wide),
    ...still,
    format: 'avif' as const,
  }));
  // Screenshots and drawings have hard edges, which JPEG would blur; and it knows nothing that can be seen through.
  const format = kind === 'png' || kind === 'gif' || !opaque ? 'png' : 'jpg';
  const plain = { ...plainSize(upright), ...still, format } as const;
  const moving = { ...sizeAt(upright, Math.min(width, column)), format: 'webp', moves: true } as const;
  return { modern, plain, ...(canMove(kind, frames, upright) && { moving }) };
}

/**
 * How large a picture has to be decoded for all that is made of it.
 *
 * @throws {RefusedPicture} When no browser could show it.
 */
export const forAll: Fit = (upright) => {
  if (sizeAt(upright, Math.min(upright.width, column)).height > mostAnywhere) {
    throw new RefusedPicture({ why: 'too-long', ...upright });
  }
  return sizeAt(upright, modernWidths(upright).at(-1) ?? Math.min(upright.width, column));
};

/** The size of the file of a picture that every browser and every feed reader shows. */
export function plainSize(size: Size): Size {
  return sizeAt(size, Math.min(size.width, column));
}

/** A logo stands at most 44 px high, 180 wide; twice as large for dense screens. */
const logoRoom = { width: 360, height: 88 };

/** The one file that is made of a logo. */
export function logoOf(facts: PictureFacts): Output {
  const { width, height } = facts;
  const scale = Math.min(1, logoRoom.width / width, logoRoom.height / height);
  const size = sizeAt(facts, Math.max(1, Math.round(width * scale)));
  return { ...size, format: outputsOf(facts).plain.format, moves: false };
}

function modernWidths(upright: Size): number[] {
  const widest = Math.min(upright.width, largest);
  return [...new Set([Math.min(widest, column), widest])].filter(
    (wide) => sizeAt(upright, wide).height <= mostAvif,
  );
}

function sizeAt({ width, height }: Size, wide: number): Size {
  return { width: wide, height: Math.max(1, Math.round((height / width) * wide)) };
}

function canMove(kind: string, frames: number, upright: Size): boolean {
  const { width, height } = sizeAt(upright, Math.min(upright.width, column));
  return (
    (kind === 'gif' || kind === 'webp') &&
    frames > 1 &&
    width * height * frames <= mostMoving &&
    height <= mostAvif - 1
  );
}
