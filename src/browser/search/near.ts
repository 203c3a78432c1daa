import { folded } from '../words/folded.ts';
import { isSpaceless } from '../words/spaceless.ts';

/**
 * Whether a word that was typed, perhaps in part, is near one of a text's
 * words: one begins with it, or differs from it by an ending ("grief" and
 * "grieving", but not "death" and "dear").
 *
 * @param whole Whether only a word that begins with all of it is near.
 */
export function isNear(typed: string, text: string, whole = false): boolean {
  const start = plain(typed);
  // Without spaces there are no words to compare, and only what stands there was found.
  if (isSpaceless(start)) return true;
  const enough = Math.max(4, start.length - 2);
  return wordsIn(text).some(
    (word) => word.startsWith(start) || (!whole && commonStart(word, start) >= enough),
  );
}

/** Every word of a text, plain: whole, and where it is made of several with hyphens, also these. */
function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).flatMap((word) => [word, ...word.split(/\P{L}+/u)].map(plain));
}

/** Without accents, capitals and punctuation, as Pagefind compares. */
function plain(word: string): string {
  return folded(word).replaceAll(' ', '');
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return length;
}
