import type { CrisisLine } from '../../schema/crisis-line.ts';
import type { Words } from '../../schema/words.ts';
import { longDate } from '../format/dates.ts';
import { collator, regionNames } from '../format/intl.ts';
import { tel } from '../format/tel.ts';
import { capitalized, fill, list, plural } from '../format/messages.ts';

/** The help lines of one country. */
export interface CountryLines {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lines: readonly CrisisLine[];
}

/** The code of lines that serve every country that has none of its own. */
const everyOther = 'elsewhere';

/** The lines for a region's readers: its own, or where the file has none those that serve every other country. */
export function nearLines(lines: readonly CrisisLine[], region: string): readonly CrisisLine[] {
  const own = lines.filter(({ country }) => country === region);
  return own.length > 0 ? own : lines.filter(({ country }) => country === everyOther);
}

/**
 * The lines of all other countries, ordered as a dictionary of the blog's
 * language orders their names, and last those that serve every other.
 */
export function farLines(lines: readonly CrisisLine[], region: string, language: string): CountryLines[] {
  const near = nearLines(lines, region);
  const countries = Map.groupBy(
    lines.filter((line) => !near.includes(line)),
    ({ country }) => country,
  );
  return [...countries]
    .map(([country, group]) => ({ country, lines: group.toSorted((a, b) => rank(a) - rank(b)) }))
    .sort(
      (a, b) =>
        Number(a.country === everyOther) - Number(b.country === everyOther) ||
        collator(language).compare(nameOf(a.country, language), nameOf(b.country, language)),
    );
}

/** What a country is called in a language; its code where `Intl` knows no name. */
export function nameOf(country: string, language: string): string {
  return (country !== everyOther && regionNames(language).of(country)) || country;
}

/** One help line with all the ways to reach it, as a card shows it. */
export interface Line {
  readonly name: string;
  /** Whom it is for; absent where its ways are for different people. */
  readonly audience: string | undefined;
  readonly ways: readonly (Way & { readonly details: readonly string[] })[];
  /** What is true of every way: when it answers, when it was last checked. */
  readonly details: readonly string[];
  /** Its own page, where nobody has looked its details up there. */
  readonly source: Way | undefined;
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
    const [first] = ways;
    const audience = ways.every((way) => way.audience === first?.audience) ? first?.audience : undefined;
    const details = ways.map((way) => detailsOf(way, words, language, audience));
    const shared = details.reduce((all, some) => all.filter((detail) => some.includes(detail)));
    return {
      name,
      audience: audience && capitalized(audience, language),
      details: shared,
      source: first && ways.every(({ lastChecked }) => !lastChecked) ? sourceOf(first, words) : undefined,
      ways: ways.map((way, index) => ({
        ...reach(way, words),
        details: (details[index] ?? []).filter((detail) => !shared.includes(detail)),
      })),
    };
  });
}

/** What is said of one way besides what is said of all, each as a sentence would begin. */
function detailsOf(line: CrisisLine, words: Words, language: string, said: string | undefined): string[] {
  const { audience, hours, note, lastChecked } = line;
  const checked = lastChecked && fill(words.lastChecked, { date: longDate(lastChecked, language) });
  const languages = spoken(line.languages, words, language);
  return [audience === said ? undefined : audience, hours, languages, note, checked].flatMap((detail) =>
    detail ? [capitalized(detail, language)] : [],
  );
}

function sourceOf({ source }: CrisisLine, words: Words): Way {
  return { href: source, text: fill(words.lineSource, { value: hostOf(source) }) };
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
      return { href: tel(value), text: fill(words.callNumber, { value }) };
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
  return plural(words.inLanguages, named.length, language, { languages: list(named, language) });
}

function rank(line: CrisisLine): number {
  return line.for === 'everyone' ? 0 : 1;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^(?:www|chat)\./, '') : address;
}
