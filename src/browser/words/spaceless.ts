/** Languages of which each sign is a word to the search, since no space parts their words. */
export const spacelessLanguages: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

/** Signs of scripts that part their words by no space, each with what belongs to it. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/** Whether a text has such a sign. */
export function isSpaceless(text: string): boolean {
  return text.search(spaceless) >= 0;
}

/** A text with a gap after each such sign: each is a word of its own, and a word is a row of them. */
export function parted(text: string, gap: string): string {
  return text.replace(spaceless, (sign) => sign + gap);
}

/** The other kana that say the same: hiragana for katakana, and katakana for hiragana; a text of both stays. */
export function inOtherKana(text: string): string {
  const turned = (by: number) =>
    [...text]
      .map((sign) => (sign === 'ー' ? sign : String.fromCodePoint((sign.codePointAt(0) ?? 0) + by)))
      .join('');
  if (/^[ァ-ヶー]+$/.test(text)) return turned(-0x60);
  return /^[ぁ-ゖー]+$/.test(text) ? turned(0x60) : text;
}
