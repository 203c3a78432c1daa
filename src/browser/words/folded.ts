/** Letters that are no letter with a sign to Unicode, and what is typed for each. */
export const plainLetters = ['łl', 'đd', 'ðd', 'øo', 'ıi', 'ßss', 'æae', 'œoe'];

/** A text in small letters, without accents and other signs, its words one space apart. */
export function folded(text: string): string {
  const small = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plainLetters
    .reduce((folding, [letter = '', ...typed]) => folding.replaceAll(letter, typed.join('')), small)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).split(' ').filter(Boolean);
}
