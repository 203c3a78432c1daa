/**
 * Letters that are no letter with a sign to Unicode, and what is typed for each. The signs that the index has for them
 * go by their order.
 */
export const plainLetters: readonly (readonly [letter: string, typed: string])[] = [
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
];

/** A text with what is typed for such letters in their place. */
export function plainLettersOf(text: string): string {
  return plainLetters.reduce((all, [letter, typed]) => all.replaceAll(letter, typed), text);
}

/** A text in small letters, without accents and other signs, its words one space apart. */
export function folded(text: string): string {
  const small = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plainLettersOf(small)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).split(' ').filter(Boolean);
}
