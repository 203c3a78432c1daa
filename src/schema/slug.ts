import { z } from 'zod';
import { decodedPart } from './decoded.ts';
import { fitsFile } from './name-length.ts';

/** Small letters, digits and single hyphens: what stands in an address and in references between files. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'may have small letters, digits and hyphens only, like "a-kinder-voice"',
});

/** Which letters the addresses of texts have: Latin ones only, or those of the language. */
export const addressLetters = ['latin', 'letters'] as const;
export type AddressLetters = (typeof addressLetters)[number];

/** Letters with their marks, and digits; what has no capitals is small. */
const run = String.raw`(?:[\p{Ll}\p{Lm}\p{Lo}]\p{M}*|\p{Nd})+`;
const words = new RegExp(`^${run}(?:-${run})*$`, 'u');
const wordsOnly = {
  error: 'may have small letters, digits and hyphens only, like "a-kinder-voice"',
  abort: true,
};

/**
 * Small letters of any script, digits and single hyphens: what stands in an address where the author chose the letters
 * of her language. Marks that nobody sees, of direction and width, are none of them, and letters are composed (NFC).
 */
export const letterSlug = z
  .string()
  .overwrite((name) => name.normalize('NFC'))
  // What editors know of it: some of them know no classes of letters.
  .regex(/^(?!-)[^\s!-,./:-@A-Z[-`{-~]+$/, wordsOnly)
  .refine((name) => words.test(name), wordsOnly)
  .refine((name) => fitsFile(name), { error: 'is longer than a file may be called' });

/** Whether a text may have a name. @param letters What the author chose; Latin letters, where nothing is chosen. */
export function isName(name: string, letters: AddressLetters | undefined): boolean {
  return nameRefused(name, letters) === undefined;
}

/** Why a text cannot have a name, as a sentence goes on; nothing when it can. */
export function nameRefused(name: string, letters: AddressLetters | undefined): string | undefined {
  const { success } = (letters === 'letters' ? letterSlug : slug).safeParse(name);
  if (success) return undefined;
  return fitsFile(name)
    ? 'may have small letters, digits and hyphens only'
    : 'is longer than a file may be called';
}

/** A part of an address, in any script; encoded as browsers show it, too. */
const part = String.raw`(?:[^\s/?#%&"'<>\\^` + '`' + String.raw`{|}()[\],;:@!$*+=]|%[\dA-Fa-f]{2})+`;

/**
 * An address on this site from its root, in any script, as old blogs have it: a folder, with a slash at both ends, like
 * `/an-old-name/`; a page, like `/2012/09/a-room.html`; or a number, like `/?p=20`.
 */
export const sitePath = z
  .string()
  .overwrite((path) => decodedPart(path).normalize('NFC'))
  .regex(new RegExp(String.raw`^/(?:${part}/)+$|^/(?:${part}/)*${part}\.html?$|^/\?[a-z_]+=\d+$`), {
    error: ({ input }) => pathRule(String(input)),
  });

function pathRule(path: string): string {
  if (path.includes('?')) {
    return 'may have a question mark only before a number, like "/?p=20"';
  }
  return /^\/.*\/$/.test(path)
    ? 'may have letters, digits, hyphens, dots and slashes only, like "/an-old-name/"'
    : 'must start and end with a slash, like "/an-old-name/", or end with ".html"';
}

/** The name and the number in an earlier address that is a number, such as `/?p=20`; nothing for any other. */
export function numberIn(path: string): { readonly name: string; readonly number: string } | undefined {
  const [, name, number] = /^\/\?([a-z_]+)=(\d+)$/.exec(path) ?? [];
  return name === undefined || number === undefined ? undefined : { name, number };
}

/**
 * The addresses that something had before the one it has now; they go on working.
 *
 * @param folder What its address begins with, for an example: `topics/`.
 */
export function earlierAddresses(folder = '') {
  return z
    .array(sitePath)
    .default([])
    .describe(`Earlier addresses that lead here, oldest first, like "/${folder}an-old-name/".`);
}

/** Words that people type for something and that may not stand in it; the search finds it by them. */
export function alsoCalled() {
  return z
    .array(sentence(60))
    .max(20, { error: 'may have twenty words at most' })
    .default([])
    .describe(
      'What else people call it: words that readers may type, like [grief, sadness]. The search finds it by them; they are shown nowhere.',
    );
}

/** A text that says something: not empty, not only spaces. */
export function sentence(most: number): z.ZodString {
  return z
    .string()
    .regex(/\S/, { error: 'is empty' })
    .max(most, { error: `is longer than ${most} characters` });
}
