/** A text in small letters, without accents and other signs, its words one space apart. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word that was typed is the beginning of a word in a text. Nothing typed is in every text. */
export function matches(typed: string, text: string): boolean {
  const within = ` ${folded(text)}`;
  return folded(typed)
    .split(' ')
    .every((word) => within.includes(` ${word}`));
}
