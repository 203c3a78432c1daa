import sharp, { type Sharp } from 'sharp';
import { letGo } from '../bytes.ts';
import { decode } from './decode.ts';
import { decodeMoving } from './moving.ts';
import { imageOf, type Pixels } from './pixels.ts';
import { forAll, type Output } from './plan.ts';
import { verify } from './verify.ts';

// An AVIF is cut into as many parts as threads work on it: the same picture has the same bytes on every machine.
sharp.concurrency(1);

/**
 * Makes files of a picture, all from one decoding of it.
 *
 * @param bytes The author's file.
 * @throws {RefusedPicture} When it cannot be decoded.
 * @throws {UnfitFile} When what was made is not what was promised.
 */
export async function encode(bytes: Uint8Array, outputs: readonly Output[]): Promise<Buffer[]> {
  const decoded = outputs.every(({ moves }) => moves) ? undefined : (await decode(bytes, forAll)).pixels;
  const files: Buffer[] = [];
  for (const output of outputs) {
    const file = await (decoded && !output.moves ? still(decoded, output) : encodeMoving(bytes, output));
    await verify(file, output);
    files.push(file);
  }
  if (decoded) letGo(decoded.data);
  return files;
}

function still(pixels: Pixels, { width, height, format }: Output): Promise<Buffer> {
  const image = imageOf(pixels);
  const sized = width === pixels.width ? image : image.resize({ width, height, fit: 'fill' });
  return inFormat(sized, format).toBuffer();
}

function inFormat(image: Sharp, format: Output['format']): Sharp {
  switch (format) {
    case 'avif':
      // At its least effort it costs a sixth of the usual work, and its files are still smaller than WebP's.
      return image.avif({ effort: 0, chromaSubsampling: '4:2:0' });
    case 'jpg':
      return image.jpeg();
    case 'png':
      return image.png();
    case 'webp':
      return image.webp({ quality: 75 });
  }
}

/** So much more may a picture that moves weigh when nothing of it is lost: what is drawn is seen to be, and loses most. */
const lossless = 1.5;

/**
 * Makes a picture that moves. It is not verified.
 *
 * @param quality From 1 to 100, as WebP counts it.
 * @throws {RefusedPicture} When it cannot be decoded.
 */
export async function encodeMoving(bytes: Uint8Array, output: Output, quality = 75): Promise<Buffer> {
  const { pixels, pageHeight, delay, loop } = await decodeMoving(bytes, output);
  const image = imageOf(pixels, pageHeight);
  const light = await image.clone().webp({ quality, loop, delay }).toBuffer();
  const exact = await image.webp({ lossless: true, effort: 2, loop, delay }).toBuffer();
  letGo(pixels.data);
  return exact.length <= light.length * lossless ? exact : light;
}
