import type { Colors } from '../art/color-sets.ts';

/** Sets of typefaces that an author may choose from; the first is what a blog has that chooses none. */
export const typefaceNames = ['warm', 'bookish', 'clear', 'friendly'] as const;
export type Typeface = (typeof typefaceNames)[number];

/** What is said of each, where she chooses. */
export const colorWords: Readonly<Record<Colors, string>> = {
  linen: 'Warm paper and pine',
  sea: 'Cool paper and deep blue',
  heather: 'Rose paper and plum',
  meadow: 'Pale green and moss',
  slate: 'Plain white and slate',
};
export const typefaceWords: Readonly<Record<Typeface, string>> = {
  warm: 'Fraunces for titles, Literata for the text',
  bookish: 'Literata throughout, as in a book',
  clear: 'Atkinson Hyperlegible throughout, made for those who see little',
  friendly: 'Fraunces for titles, Atkinson Hyperlegible for the text',
};
