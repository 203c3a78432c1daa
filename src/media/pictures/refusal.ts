import { z } from 'zod';
import type { Kind } from '../kind.ts';

/** Why a file cannot be shown as a picture. */
export const reason = z.union([
  z.strictObject({
    why: z.literal(['closed', 'empty', 'web-page', 'drawing', 'raw', 'not-a-picture', 'broken', 'too-large']),
  }),
  z.strictObject({ why: z.literal('other-form'), form: z.string() }),
  z.strictObject({ why: z.literal('too-long'), width: z.int(), height: z.int() }),
]);

export type Reason = Readonly<z.infer<typeof reason>>;

/** A file that cannot be shown as a picture. Its message is for somebody who reads code; `refusal` is for the author. */
export class RefusedPicture extends Error {
  override readonly name = 'RefusedPicture';
  readonly reason: Reason;

  constructor(why: Reason, options?: ErrorOptions) {
    super(`No picture can be made of it: ${why.why}.`, options);
    this.reason = why;
  }
}

/** What is said of a file that cannot be shown, and what to do about it. Each is one or two whole sentences. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}

/** @param name What the author calls the file. */
export function refusal(name: string, why: Reason): Refusal {
  const file = `"${name}"`;
  switch (why.why) {
    case 'closed':
      return {
        message: `${file} cannot be opened.`,
        help: 'Look whether another program holds it, or whether you may read it.',
      };
    case 'empty':
      return {
        message: `${file} is empty.`,
        help: 'If it lies in a cloud, it may not have been fetched yet: open it once.',
      };
    case 'web-page':
      return {
        message: `${file} is a web page, whatever its name says.`,
        help: 'Open that page in a browser, click the picture in it with the right button, and save the picture itself.',
      };
    case 'drawing':
      return {
        message: `${file} is a drawing (SVG), which may hold more than it shows.`,
        help: 'Open it in the program that it was drawn with, and export it as PNG.',
      };
    case 'raw':
      return {
        message: `${file} is what a camera keeps before a photograph is made of it (RAW).`,
        help: 'Open it in a program for photographs, and export it as JPEG.',
      };
    case 'other-form':
      return {
        message: `${file} is a picture in a form that browsers do not show (${why.form}).`,
        help: 'Open it in a program for pictures, and save it as JPEG or PNG.',
      };
    case 'not-a-picture':
      return {
        message: `${file} is not a picture that can be read here.`,
        help: 'Take one that is JPEG, HEIC, PNG, WebP, AVIF, GIF or TIFF.',
      };
    case 'broken':
      return {
        message: `${file} is broken: a part of the picture is missing.`,
        help: 'Copy it from the camera or telephone once more.',
      };
    case 'too-large':
      return {
        message: `${file} is too large.`,
        help: 'Save a smaller copy of it: 2,400 pixels on its longest side are enough.',
      };
    case 'too-long':
      return {
        message: `${file} is too long for browsers: it has ${why.width} × ${why.height} pixels.`,
        help: 'Cut it into several pictures, one below the other.',
      };
  }
}

/** Kinds of picture that browsers do not show, or that none but their own program reads. */
const forms: Readonly<Record<Kind, string>> = {
  bmp: 'BMP',
  cur: 'CUR',
  flif: 'FLIF',
  icns: 'ICNS',
  ico: 'ICO',
  j2c: 'JPEG 2000',
  jls: 'JPEG-LS',
  jp2: 'JPEG 2000',
  jpm: 'JPEG 2000',
  jpx: 'JPEG 2000',
  jxl: 'JPEG XL',
  jxr: 'JPEG XR',
  ktx: 'KTX',
  psd: 'Photoshop',
  xcf: 'GIMP',
};

/** What cameras keep, by the endings that their makers gave it. Those that are TIFF besides, `isRaw` knows better. */
const raws: readonly Kind[] = ['cr3', 'orf', 'raf', 'rw2'];

/** Why nothing can be made of a kind of file. */
export function reasonFor(kind: Kind): Reason {
  const form = forms[kind];
  if (kind === 'empty') return { why: 'empty' };
  if (kind === 'html') return { why: 'web-page' };
  if (kind === 'svg') return { why: 'drawing' };
  if (raws.includes(kind)) return { why: 'raw' };
  return form === undefined ? { why: 'not-a-picture' } : { why: 'other-form', form };
}
