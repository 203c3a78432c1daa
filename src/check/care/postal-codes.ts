import type { Identifier } from './words/words.ts';

/** Before or after it stands the name of a place; a year is none, and neither is what has a currency behind it. */
const withPlace = (digits: string) => {
  const code = String.raw`(?!(?:19|20)\d\d(?!\d))(?:${digits})`;
  const before = String.raw`(?<![\p{L}\p{N}.,-])${code}(?=\s+\p{Lu}\p{Ll}{2})`;
  const after = String.raw`(?<=\p{Lu}\p{L}+[,\s]\s*)${code}(?![\p{L}\p{N}%]|[-.,:]\d|\s*%)(?=[.,;)]|\s*$)`;
  return `${before}|${after}`;
};

/** A form that no other number has. */
const alone = (code: string) => String.raw`(?<![\p{L}\p{N}-])(?:${code})(?![\p{L}\p{N}-])`;

const four = withPlace(String.raw`\d{4}`);
const five = withPlace(String.raw`\d{5}`);
const fiveInTwo = withPlace(String.raw`\d{3}\s?\d{2}`);
const six = withPlace(String.raw`\d{6}`);

/** How postal codes look, by ISO 3166 code (Universal Postal Union, postal addressing systems). */
const codes: Readonly<Record<string, string>> = {
  ...{ AT: four, AU: four, BE: four, BG: four, CH: four, CY: four, DK: four, HU: four, LU: four, NO: four },
  ...{ NZ: four, SI: four, ZA: four, PY: four, TN: four, GE: four },
  ...{ DE: five, ES: five, FR: five, IT: five, FI: five, EE: five, HR: five, ME: five, RS: five, TR: five },
  ...{ UA: five, MX: five, MY: five, ID: five, TH: five, EG: five, MA: five, DZ: five, SA: five, JO: five },
  ...{ CZ: fiveInTwo, SK: fiveInTwo, GR: fiveInTwo, SE: fiveInTwo },
  ...{ BY: six, CN: six, CO: six, KZ: six, RO: six, RU: six, SG: six, VN: withPlace(String.raw`\d{5,6}`) },
  AR: `${alone(String.raw`[A-Z]\d{4}[A-Z]{3}`)}|${four}`,
  BR: alone(String.raw`\d{5}-\d{3}`),
  CA: alone(String.raw`[A-Z]\d[A-Z]\s?\d[A-Z]\d`),
  CL: withPlace(String.raw`\d{3}\s?\d{4}`),
  GB: alone(String.raw`[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}`),
  IE: alone(String.raw`[A-Z]\d[\dW]\s?[A-Z\d]{4}`),
  IL: String.raw`(?<![\p{Script=Latin}\p{N}.,-])\d{7}(?![\p{N}-])`,
  IN: String.raw`(?<![\p{L}\p{N}.,-])[1-9]\d{2}\s?\d{3}(?![\p{L}\p{N}%-]|[.,]\d)`,
  JP: String.raw`〒\s*\d{3}-?\d{4}|(?<![\p{N}-])\d{3}-\d{4}(?![\p{N}-])`,
  KR: String.raw`우편번호\s*:?\s*\d{5}|\(\d{5}\)|(?<![\p{N}.,])\d{5}(?=\s+\p{Script=Hangul}+[시도])`,
  LT: alone(String.raw`LT-\d{5}`),
  LV: alone(String.raw`LV-\d{4}`),
  NL: alone(String.raw`[1-9]\d{3}\s?[A-Z]{2}`),
  PL: alone(String.raw`\d{2}-\d{3}(?=\s+\p{Lu})`),
  PT: alone(String.raw`\d{4}-\d{3}`),
  TW: String.raw`(?<![\p{N}.,])\d{3}(?:\d{2,3})?(?=\p{Script=Han}{2,3}[市縣])`,
};

/** Where every noun is written large, only what says that a place follows tells a code from "1200 Menschen". */
const afterIn = String.raw`(?<=(?<!\p{L})(?:in|aus|nach|bei)\s+)(?!(?:19|20)\d\d(?!\d))\d{4,5}(?=\s+\p{Lu}\p{Ll}{2})`;

/**
 * Postal codes as those who live in some countries write them.
 *
 * @param countries Their codes; those whose postal codes are not known are passed over.
 * @param nounsAreLarge Whether every noun is written large, as in German.
 */
export function postalCodes(countries: readonly string[], nounsAreLarge = false): Identifier[] {
  const known = countries.flatMap((country) => codes[country.toUpperCase()] ?? []);
  if (known.length === 0) return [];
  return [
    {
      name: 'a postal code',
      help: 'If somebody lives or works there, take it out.',
      pattern: new RegExp(nounsAreLarge ? afterIn : [...new Set(known)].join('|'), 'gu'),
    },
  ];
}
