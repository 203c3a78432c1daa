import { languageName } from '../../schema/language-name.ts';
import type { Range } from '../../markdown/range.ts';
import type { Region } from './regions.ts';
import type { Finding } from './finding.ts';
import type { Segment } from './segment.ts';
import type { Identifier } from './words/words.ts';

const out = 'Take it out.';

/** Addresses are written the same in every language. */
export const addresses: readonly Identifier[] = [
  { name: 'an email address', help: out, pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]*\w/g },
  {
    name: 'a web address',
    help: out,
    pattern:
      /(?:https?:\/\/|www\.)[^\s<>)\]]+|(?<![\w@.-])[\w-]+\.(?:com|org|net|edu|gov|io|info|co\.uk)\b(?:\/[^\s<>)\]]*)?/gi,
  },
  {
    name: 'an IP address',
    help: out,
    pattern:
      /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.]\d)|(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])/gi,
  },
];

/**
 * Identifiers with the same shape in every language, for one whose words the
 * check does not know: days with the names of its months (Unicode CLDR, by
 * `Intl`), and telephone numbers of 8 to 13 digits (ITU-T E.164 allows 15). Japanese and
 * others set no space between a word and a number.
 */
export function shapesIn(language: string): Identifier[] {
  // Hebrew and Arabic write short words together with the next one.
  const months = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}]?(?:${monthsOf(language).map(escaped).join('|') || '(?!)'})`;
  const day = String.raw`\d{1,2}\s*(?:\.|日)?`;
  const year = String.raw`(?:19|20)\d\d\s*(?:年|г\.?|р\.?)?`;
  const between = String.raw`[\s,.]*(?:\p{L}{1,3}\s+)?`;
  return [
    {
      name: 'a date',
      help: 'Leave the year at most, or name the season.',
      pattern: new RegExp(
        [
          String.raw`(?<![\p{N}])${day}${between}${months}(?!\p{L})(?:${between}${year})?`,
          String.raw`(?<!\p{L})${months}(?!\p{L})\s*${day}(?!\p{N})(?:${between}${year})?`,
          String.raw`(?<!\p{L})${months}(?!\p{L})${between}${year}`,
          String.raw`(?:${year}\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]`,
          String.raw`(?<![\p{N}])\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:19|20)\d\d(?!\p{N})`,
        ].join('|'),
        'giu',
      ),
    },
    {
      name: 'a telephone number',
      help: out,
      pattern:
        /(?<![\p{Script=Latin}\p{N}.,])(?:\+|\(?0)?\(?\d(?:[\s.\-/()]{0,2}\d){7,12}(?![\p{Script=Latin}\p{N}])/gu,
    },
  ];
}

/** What may be an age or an address, in any language. */
export const doubtfulShapes: readonly Identifier[] = [
  {
    name: 'an age over 89',
    help: 'If it is one, say "over ninety", or leave it out.',
    pattern:
      /(?<![\p{Script=Latin}\p{N}.,:/-])(?:9\d|1[01]\d)(?![\p{N}.,:/%-]|\s*(?:%|€|\$|km|kg|g|m|min)(?!\p{L}))/gu,
  },
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    pattern:
      /(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*){0,3},?\s+(?:n[º°o.]\s*)?\d{1,4}[a-z]?(?![\p{N}\p{L}%]|\s*%|[.,:]\d)/gu,
  },
];

/** In such a language each vignette asks the author herself. */
export function asksOfVignette(region: Region, segment: Segment, language: string): Finding {
  return {
    segment,
    ...firstLine(region, segment),
    severity: 'question',
    message: `The check does not know the words of ${languageName(language)}: only you can say whether somebody could be known by this vignette.`,
    help: [
      'Ask yourself of it:',
      '- Is there a name in it, of a person, a place, an employer or a school?',
      '- An age over 89, a day, a month with its year?',
      '- A street, a house, a postal code, a telephone number, an address on the web, the number of a record?',
      '- Something that only one person has done, or been, or has?',
      'Take out what there is. When there is nothing, say so in a note above it, and this question is answered.',
    ].join('\n'),
  };
}

function firstLine({ start, end }: Region, { full, offset }: Segment): Range {
  const [line = ''] = full.slice(start - offset, end - offset).match(/\S.*/) ?? [];
  const from = full.indexOf(line, start - offset);
  return { start: from, end: from + line.trimEnd().length };
}

/** The names of the months, as they stand alone and as they stand beside a day, long and short. */
function monthsOf(language: string): string[] {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let at = 0; at < 12; at += 1) {
        const name = format.formatToParts(Date.UTC(2026, at, 15)).find(({ type }) => type === 'month')?.value;
        if (name !== undefined && /\p{L}{3}/u.test(name)) names.add(name.replace(/\.$/, ''));
      }
    }
  }
  // The longer first: "mars" before "mar".
  return [...names].toSorted((a, b) => b.length - a.length);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
