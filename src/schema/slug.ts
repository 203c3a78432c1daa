import { z } from 'zod';
import { decodedPart } from './decoded.ts';

/** Small letters, digits and single hyphens: what stands in an address and in references between files. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'may have small letters, digits and hyphens only, like "a-kinder-voice"',
});

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
