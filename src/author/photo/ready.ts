import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { mostBytes } from '../../library/content/pictures.ts';
import { decode } from '../../media/pictures/decode.ts';
import type { Size } from '../../media/pictures/decoded-picture.ts';
import { encodeMoving } from '../../media/pictures/encode.ts';
import type { PictureFacts } from '../../media/pictures/facts.ts';
import { imageOf, type Pixels } from '../../media/pictures/pixels.ts';
import { forAll, outputsOf, type Output } from '../../media/pictures/plan.ts';
import { refusal, RefusedPicture, type Reason } from '../../media/pictures/refusal.ts';
import { verify } from '../../media/pictures/verify.ts';
import { UserError } from '../user-error.ts';

/** A picture as it goes beside a post. */
export interface Ready {
  readonly bytes: Buffer;
  readonly ending: Output['format'];
  readonly width: number;
  readonly height: number;
  /** What became of it that its owner may not expect, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * The longest side in pixels. The widest column shows 1,440 of them on a
 * dense screen; the rest is room for cropping, and a later, larger layout.
 */
const longest = 2400;

/** What a column shows on a dense screen: as wide a long screenshot stays, so that it can be read. */
const readable = 1440;

/**
 * Reads a photograph and makes it ready: upright, no larger than it is ever
 * shown, in the colors of the web, and with nothing in it but the picture.
 * Place, day, camera and the small preview that some cameras hide are gone.
 *
 * @param path An absolute path.
 * @throws {UserError} When it is no picture, or a broken one.
 */
export async function ready(path: string): Promise<Ready> {
  const name = basename(path);
  return readyBytes(await open(path, name), name);
}

/**
 * The same with a photograph that is no file of its own.
 *
 * @param name What it is called in sentences.
 * @param oneOf Whether there are thousands: then a tenth more on the disk is worth less than five times as long.
 * @throws {UserError} When it is no picture, or a broken one.
 */
export async function readyBytes(file: Buffer, name: string, oneOf: 'few' | 'many' = 'few'): Promise<Ready> {
  try {
    const { facts, pixels } = await decode(file, fitted);
    const { moving } = outputsOf(facts);
    const output = moving ?? still(facts, pixels);
    const bytes = moving ? await encodeMoving(file, moving, 90) : await encoded(pixels, output, oneOf);
    await verify(bytes, output);
    const { width, height } = output;
    return { bytes, ending: output.format, width, height, notes: notesOn(facts, output) };
  } catch (error) {
    throw error instanceof RefusedPicture ? refused(name, error.reason) : error;
  }
}

/** No longer than is ever shown, but never so narrow that it cannot be read. */
function fitted(upright: Size): Size {
  // What no browser could show is not brought in.
  forAll(upright);
  const { width, height } = upright;
  const scale = Math.min(1, Math.max(longest / Math.max(width, height), readable / width));
  return { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) };
}

/** Screenshots and drawings have hard edges, which JPEG would blur. */
function still({ kind, opaque }: PictureFacts, { width, height }: Pixels): Output {
  const isSharp = kind === 'png' || kind === 'gif' || !opaque;
  return { width, height, format: isSharp ? 'png' : 'jpg', moves: false };
}

function encoded(pixels: Pixels, { format }: Output, oneOf: 'few' | 'many'): Promise<Buffer> {
  const image = imageOf(pixels);
  const isOneOfFew = oneOf === 'few';
  const made =
    format === 'png'
      ? image.png({ compressionLevel: isOneOfFew ? 9 : 6 })
      : image.jpeg({ quality: isOneOfFew ? 88 : 90, mozjpeg: isOneOfFew });
  return made.toBuffer();
}

function notesOn({ frames, pages }: PictureFacts, { width, height, moves }: Output): string[] {
  return [
    ...(height > 3 * width && height > longest
      ? [`It is long: it keeps a width of ${width} pixels, so that it can be read.`]
      : []),
    ...(moves ? ['It moves, and goes on moving in the blog. Readers can hold it still.'] : []),
    ...(frames > 1 && !moves ? ['It moves, and only its first moment was taken.'] : []),
    ...(pages > 1 ? [`It has ${pages} pages, and only the first was taken.`] : []),
  ];
}

async function open(path: string, name: string): Promise<Buffer> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UserError(`There is no file "${path}".`);
  if (found.isDirectory()) throw new UserError(`"${name}" is a folder. Take one photograph out of it.`);
  if (found.size > mostBytes) throw refused(name, { why: 'too-large' });
  return readFile(path).catch(() => {
    throw refused(name, { why: 'closed' });
  });
}

function refused(name: string, reason: Reason): UserError {
  const { message, help } = refusal(name, reason);
  return new UserError(`${message} ${help}`);
}
