import type { CardFont } from '../../library/content/card-font.ts';
import { hasLetter } from '../fonts/parts.ts';

/** Each family of share cards, and its folder among the packages. */
export const cardFamilies = [
  { name: 'Fraunces', folder: 'fraunces' },
  { name: 'Atkinson', folder: 'atkinson-hyperlegible-next' },
  { name: 'Literata', folder: 'literata' },
  { name: 'Frank Ruhl Libre', folder: 'frank-ruhl-libre' },
  { name: 'Noto Naskh Arabic', folder: 'noto-naskh-arabic' },
] as const;

/** The name under which the font is drawn with that the author names. */
export const ownFamily = 'Own' as const;

export type CardFamily = (typeof cardFamilies)[number]['name'] | typeof ownFamily;

/** Families that take a text over as a whole where its own lacks a letter. */
const others: readonly CardFamily[] = ['Literata', 'Frank Ruhl Libre', 'Noto Naskh Arabic'];

/**
 * The family that a text is drawn in: the usual one, or the first that has each of its letters and digits, last the
 * font of the author's. None where all lack one, which would be drawn as an empty box.
 */
export function familyFor(usual: CardFamily, text: string, font?: CardFont): CardFamily | undefined {
  const letters = lettersOfText(text);
  const families: readonly CardFamily[] = [usual, ...others, ...(font ? [ownFamily] : [])];
  return families.find((family) => letters.every((letter) => has(family, letter, font)));
}

/** The letters and digits of a text, each once, that a font of the author's lacks. */
export function lacking(text: string, font: CardFont): string[] {
  return [...new Set(lettersOfText(text))].filter((letter) => !has(ownFamily, letter, font));
}

function lettersOfText(text: string): string[] {
  return withoutEmoji(text).match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** A text as a family can draw it: composed letters, no emoji and no sign that it lacks, and no gap where these stood. */
export function drawable(family: CardFamily, text: string, font?: CardFont): string {
  return [...withoutEmoji(text)]
    .filter((sign) => /\s/.test(sign) || has(family, sign, font))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?…)\]](?:\s|$))/g, '')
    .trim();
}

function withoutEmoji(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Emoji_Presentation}|\p{Emoji}[\uFE0F\u20E3]+|[\uFE0F\u200D]/gu, '');
}

function has(family: CardFamily, sign: string, font: CardFont | undefined): boolean {
  if (family === ownFamily) return font?.letters.has(sign.codePointAt(0) ?? 0) === true;
  const one = cardFamilies.find(({ name }) => name === family);
  return one !== undefined && hasLetter(one.folder, sign);
}
