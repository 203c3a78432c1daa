/** Forms of the signs in numbers that are as wide as a character of Chinese or Japanese, and those for minus and dash. */
const signs: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '＋': '+',
  '－': '-',
  '．': '.',
  '／': '/',
  '：': ':',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
};

/**
 * A text in which every digit is one of 0 to 9, whatever script it was typed in, so that one pattern finds a number in
 * all of them. Every sign stays where it stood.
 */
export function withWesternDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}|[（）＋－．／：‐‑–−]/gu, (sign) =>
    sign.length === 1 ? (signs[sign] ?? String(digitOf(sign))) : sign,
  );
}

/** Unicode keeps the ten digits of a script together, zero first. */
function digitOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}
