import { alphabets, anyLanguage, beginnings } from './alphabets.ts';

const none: ReadonlyMap<string, string> = new Map();

/**
 * A text in small Latin letters without accents, as far as that can be told
 * letter by letter. Signs of other scripts stay what they are.
 *
 * @param language The language of the text, as in BCP 47; letters that several languages share are written as that
 *   one writes them (Ukrainian г is h, German ü is ue). Nothing where it is not known.
 */
export function transliterate(text: string, language?: string): string {
  const code = language?.split('-')[0] ?? '';
  const own = alphabets[code] ?? none;
  const first = beginnings[code] ?? none;
  // What is one sound in three letters comes before what is one in two.
  const together = [...first.keys(), ...own.keys()]
    .filter((letters) => letters.length > 1)
    .sort((a, b) => b.length - a.length);
  const small = text.normalize('NFC').toLowerCase();
  let made = '';
  let before = '';
  for (let at = 0; at < small.length;) {
    const begins = !/[\p{L}\p{M}'’ʼ]$/u.test(before);
    const isKnown = (letters: string) => own.has(letters) || (begins && first.has(letters));
    const letters =
      together.find((pair) => isKnown(pair) && small.startsWith(pair, at)) ??
      String.fromCodePoint(small.codePointAt(at) ?? 0);
    made += (begins ? first.get(letters) : undefined) ?? own.get(letters) ?? plain(letters);
    at += letters.length;
    before = letters;
  }
  return made;
}

/** A letter of no language in particular. */
function plain(letter: string): string {
  const whole = anyLanguage.get(letter);
  if (whole !== undefined) return whole;
  return [...letter.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((part) => anyLanguage.get(part) ?? part)
    .join('');
}
