/** No line ends at it, and it is a third as wide as a letter is high. */
const narrow = '\u202F';

/**
 * A French text, sign by sign, with a narrow space before what stands high and inside its quotation marks (Imprimerie
 * nationale, "Lexique des règles typographiques"). In Canada only a colon and quotation marks have it. A space that
 * was typed there becomes it; in times, addresses and programs' words there is none.
 */
export function spacedInFrench(signs: readonly string[], language: string): string[] {
  const high = language === 'fr-CA' ? /^:$/ : /^[?!;:]$/;
  const out = [...signs];
  const at = (place: number): string => out[place] ?? '';
  for (const [place, sign] of out.entries()) {
    if (
      high.test(sign) &&
      endsThere(at(place + 1), /[:;]/.test(sign)) &&
      follows(at(place - 1), at(place - 2), high)
    ) {
      if (/^[ \u00a0]$/.test(at(place - 1))) out[place - 1] = narrow;
      else out[place] = narrow + sign;
    }
    if (sign === '«') {
      if (/^[ \u00a0]$/.test(at(place + 1))) out[place + 1] = narrow;
      else if (/^[^\s]/u.test(at(place + 1))) out[place] = sign + narrow;
    }
    if (sign === '»') {
      if (/^[ \u00a0]$/.test(at(place - 1))) out[place - 1] = narrow;
      else if (/[^\s]$/u.test(at(place - 1))) out[place] = narrow + sign;
    }
  }
  return out;
}

/** Whether a sentence or a part of it ends behind a sign: "12:30" and "https:" go on. */
function endsThere(next: string, isColon: boolean): boolean {
  // ":)" is a face.
  return next === '' || (isColon ? /^[\s»”’…]/ : /^[\s)\]»”’…?!.,]/).test(next);
}

/** Whether words stand before a sign, or such a sign already; after a space that was typed too. */
function follows(before: string, earlier: string, high: RegExp): boolean {
  const last = /^[ \u00a0]$/.test(before) ? earlier : before;
  return /[\p{L}\p{N})\]»”’…%\uFFFC]$/u.test(last) && !high.test(last);
}
