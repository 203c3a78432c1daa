import { cutToFile } from './name-length.ts';
import type { AddressLetters } from './slug.ts';
import { transliterate } from './transliterate.ts';

/**
 * The name that was probably meant, or nothing when none is near.
 *
 * @param typed What the author typed.
 * @param known The names there are.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const wanted = plain(typed);
  const near = known
    .map((name) => ({ name, distance: distanceOf(wanted, plain(name)) }))
    .filter(({ name, distance }) => distance <= allowed(wanted, plain(name)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}

/** Capitals, spaces and hyphens are no difference between two names. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** One slip in a short word, more in a long one; a word that is all there but longer counts as one slip. */
function allowed(typed: string, name: string): number {
  const shorter = Math.min(typed.length, name.length);
  const contained = shorter >= 4 && (name.startsWith(typed) || typed.startsWith(name));
  return contained ? Infinity : Math.max(1, Math.floor(shorter / 3));
}

/** How many letters to add, drop, change or swap with their neighbor (optimal string alignment). */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
        swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = current;
  }
  return last[b.length] ?? a.length;
}

/**
 * Small letters, digits and hyphens made of any words: what an address can hold.
 *
 * @param language The language of the words, where it is known: each writes some letters in its own way.
 */
export function slugOf(text: string, language?: string): string {
  return transliterate(text, language)
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Points for vowels and cantillation, and the bar that stretches a word: nobody types them into an address. */
const unwritten = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u065F\u0670]/g;

/**
 * The same with the letters that the language has, composed: what an address can hold where the author chose so.
 *
 * @param language The language of the words; Turkish and a few others have small letters of their own.
 */
export function letterSlugOf(text: string, language?: string): string {
  const name = text
    .normalize('NFKC')
    .toLocaleLowerCase(language)
    .replace(unwritten, '')
    .replace(/(?<=\p{L})['’‘ʼ׳״"](?=\p{L})/gu, '')
    .replace(/['’‘]/g, '')
    .replace(/(?:(?![\p{L}\p{Nd}])(?<![\p{L}\p{M}])\p{M}|[^\p{L}\p{M}\p{Nd}])+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
  return cutToFile(name);
}

/** A name for a text, in the letters that the author chose. */
export function nameOf(
  text: string,
  language: string | undefined,
  letters: AddressLetters | undefined,
): string {
  return letters === 'letters' ? letterSlugOf(text, language) : slugOf(text, language);
}

/**
 * What a file may be called that is named after these words: as their language writes them in Latin letters, or
 * letter by letter, as names were made before that was known.
 */
export function slugsOf(text: string, language: string | undefined): readonly string[] {
  return [...new Set([slugOf(text, language), slugOf(text), letterSlugOf(text, language)])];
}
