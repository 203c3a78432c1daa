import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { OwnDrawing, OwnPicture } from '../library/content/own-pictures.ts';
import { decode } from '../media/pictures/decode.ts';
import { imageOf } from '../media/pictures/pixels.ts';
import { forAll } from '../media/pictures/plan.ts';
import type { IconSource } from './icon-source.ts';

/** How large the picture within the SVG is, where the author's is none: twice what a tab shows on a dense screen. */
const inSvg = 128;

/**
 * Icons of a picture of the author's own: whole, in the middle of its square.
 *
 * @param folder The content folder, an absolute path.
 * @param paper What lies behind it where an icon may not be seen through.
 */
export async function ownIcon(
  own: OwnPicture | OwnDrawing,
  folder: string,
  paper: string,
): Promise<IconSource> {
  if ('drawing' in own) {
    const { drawing } = own;
    const svg = Buffer.from(drawing.svg).toString();
    return { svg, paper, fills: fills(false), drawn: (size) => squared(rasterised(drawing, size), size) };
  }
  const image = await decoded(join(folder, own.file));
  const drawn = (size: number): Promise<Buffer> => squared(image.clone(), size);
  return { svg: svgAround(await drawn(inSvg)), paper, fills: fills(own.picture.facts.opaque), drawn };
}

/** A square within the circle that a platform may leave of an icon is 0.56 as wide. */
function fills(opaque: boolean): IconSource['fills'] {
  return { plain: opaque ? 1 : 0.86, maskable: 0.56 };
}

async function decoded(file: string): Promise<Sharp> {
  return imageOf((await decode(await readFile(file), forAll)).pixels);
}

function rasterised({ svg, width, height }: OwnDrawing['drawing'], size: number): Sharp {
  // 72 dots an inch draw a unit as a pixel; sharp takes no fewer than one and no more than 100,000.
  const density = Math.min(100_000, Math.max(1, (72 * size) / Math.max(width, height)));
  return sharp(svg, { density });
}

function squared(image: Sharp, size: number): Promise<Buffer> {
  return image
    .ensureAlpha()
    .resize(size, size, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function svgAround(png: Buffer): string {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${inSvg} ${inSvg}"><image width="${inSvg}" height="${inSvg}" href="${href}"/></svg>`;
}
