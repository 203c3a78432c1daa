import type { CrisisLine } from '../schema/crisis-line.ts';
import type { Words } from '../schema/words.ts';
import { longDate } from './dates.ts';
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

/** One help line with all the ways to reach it, as a card shows it. */
export interface Line {
  readonly name: string;
  readonly ways: readonly (Way & { readonly details: readonly string[] })[];
  /** What is true of every way: whom it is for, when it answers, when it was last checked. */
  readonly details: readonly string[];
}

/**
 * The ways to reach one line under one name, in the order of the file. What all
 * of them share stands once; what is true of some only stands beside those, so
 * that nobody takes the hours of a telephone for those of a mailbox.
 *
 * @param lines The lines of one country.
 */
export function byName(lines: readonly CrisisLine[], words: Words, language: string): Line[] {
  return [...Map.groupBy(lines, ({ name }) => name)].map(([name, ways]) => {
    const details = ways.map((way) => detailsOf(way, words, language));
    const shared = details.reduce((all, some) => all.filter((detail) => some.includes(detail)));
    return {
      name,
      details: shared,
      ways: ways.map((way, index) => ({
        ...reach(way, words),
        details: (details[index] ?? []).filter((detail) => !shared.includes(detail)),
      })),
    };
  });
}

/** What is said of one way, each as a sentence would begin. */
function detailsOf(line: CrisisLine, words: Words, language: string): string[] {
  const checked = fill(words.lastChecked, { date: longDate(line.lastChecked, language) });
  const languages = spoken(line.languages, words, language);
  return [line.audience, line.hours, languages, line.note, checked].flatMap((detail) =>
    detail ? [detail.replace(/^./u, (letter) => letter.toLocaleUpperCase(language))] : [],
  );
}

/** Where a link leads, and its words. */
export interface Way {
  readonly href: string;
  readonly text: string;
}

/** A link that calls, texts, opens or writes to a line, and its words. */
export function reach(line: CrisisLine, words: Words): Way {
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
