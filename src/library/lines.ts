import type { CrisisLine } from '../schema/crisis-line.ts';
import type { Words } from '../schema/words.ts';
import { fill, list } from './wording.ts';

/** The help lines of one country. */
export interface CountryLines {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lines: readonly CrisisLine[];
}

/** The help lines by country, the site's own first, those for everyone before the others. */
export function linesByCountry(lines: readonly CrisisLine[], region: string): CountryLines[] {
  const countries = Map.groupBy(lines, (line) => line.country);
  return [...countries]
    .map(([country, group]) => ({ country, lines: group.toSorted((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => Number(b.country === region) - Number(a.country === region));
}

/** A link that calls, texts, opens or writes to a line, and its words. */
export function reach(line: CrisisLine, words: Words): { readonly href: string; readonly text: string } {
  const { channel, value, keyword } = line;
  const number = value.replace(/[^\d+]/g, '');
  switch (channel) {
    case 'call':
      return { href: `tel:${number}`, text: fill(words.callNumber, { value }) };
    case 'text':
      return {
        // Apple's telephones want "&" before the text, all others "?": both together work on both.
        href: keyword ? `sms:${number}?&body=${encodeURIComponent(keyword)}` : `sms:${number}`,
        text: keyword ? fill(words.textKeyword, { keyword, value }) : fill(words.textNumber, { value }),
      };
    case 'chat':
      return { href: value, text: fill(words.chatAt, { value: hostOf(value) }) };
    case 'web':
      return { href: value, text: fill(words.lookAt, { value: hostOf(value) }) };
    case 'email':
      return { href: `mailto:${value}`, text: fill(words.emailAt, { value }) };
  }
}

/** The languages of a line, "in English and Spanish"; nothing when it is the site's alone. */
export function spoken(languages: readonly string[], words: Words, language: string): string | undefined {
  if (languages.length === 1 && languages[0] === new Intl.Locale(language).language) return undefined;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const named = languages.map((code) => names.of(code) ?? code);
  return fill(words.inLanguages, { languages: list(named, language) });
}

function rank(line: CrisisLine): number {
  return line.for === 'everyone' ? 0 : 1;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
