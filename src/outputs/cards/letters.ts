import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';

const { resolve } = createRequire(import.meta.url);
const ranges = z.record(z.string(), z.string());

/** Each family of share cards: its folder among the packages, and what comes between its name and `normal` in its files' names. */
export const cardFamilies = [
  { name: 'Fraunces', folder: 'fraunces', axes: 'full' },
  { name: 'Atkinson', folder: 'atkinson-hyperlegible-next', axes: 'wght' },
] as const;

export type CardFamily = (typeof cardFamilies)[number]['name'];

/** A part of a family: its file, and the code points that it is made for. */
export interface FontPart {
  readonly file: string;
  readonly ranges: readonly [first: number, last: number][];
}

/** The parts of a family, as its package says. */
export async function partsOf({ folder, axes }: (typeof cardFamilies)[number]): Promise<FontPart[]> {
  const listed = await readFile(resolve(`@fontsource-variable/${folder}/unicode.json`), 'utf8');
  return Object.entries(ranges.parse(JSON.parse(listed))).map(([part, range]) => ({
    file: resolve(`@fontsource-variable/${folder}/files/${folder}-${part}-${axes}-normal.woff2`),
    ranges: range.split(',').map(bounds),
  }));
}

/** Whether a family has every letter and digit of a text: a letter that it lacks would be drawn as an empty box. */
export type HasLetters = (family: CardFamily, text: string) => boolean;

let loading: Promise<HasLetters> | undefined;

/** Reads once which letters the families of share cards have. */
export function cardLetters(): Promise<HasLetters> {
  return (loading ??= load());
}

async function load(): Promise<HasLetters> {
  const known = new Map<CardFamily, readonly [number, number][]>();
  for (const family of cardFamilies) {
    known.set(
      family.name,
      (await partsOf(family)).flatMap((part) => part.ranges),
    );
  }
  return (family, text) =>
    [...text.normalize('NFC')].every((sign) => {
      const point = sign.codePointAt(0) ?? 0;
      const isLetter = /[\p{L}\p{M}\p{N}]/u.test(sign);
      return !isLetter || known.get(family)?.some(([first, last]) => point >= first && point <= last);
    });
}

/** `U+0100-02BA` or `U+20AC` as its first and last code point. */
function bounds(range: string): [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
