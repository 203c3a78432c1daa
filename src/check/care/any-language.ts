import { languageName } from '../../schema/language-name.ts';
import type { Range } from '../../markdown/range.ts';
import { monthStemsOf, monthsOf } from './months.ts';
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
 * others set no space between a word and a number. They are looked for in a text whose digits are 0 to 9.
 */
export function shapesIn(language: string): readonly Identifier[] {
  const known = shapes.get(language) ?? shapesMade(language);
  shapes.set(language, known);
  return known;
}

const shapes = new Map<string, readonly Identifier[]>();

function shapesMade(language: string): readonly Identifier[] {
  return [
    { name: 'a date', help: 'Leave the year at most, or name the season.', pattern: datesIn(language) },
    {
      name: 'a telephone number',
      help: out,
      pattern:
        /(?<![\p{Script=Latin}\p{N}.,])(?:\+|\(?0)?\(?\d(?:[\s.\-/()]{0,2}\d){7,12}(?![\p{Script=Latin}\p{N}])/gu,
    },
  ];
}

function datesIn(language: string): RegExp {
  const any = (names: readonly string[]) => names.map(escaped).join('|') || '(?!)';
  // Hebrew and Arabic write short words together with the next one.
  const months = String.raw`[\p{Script=Hebrew}\p{Script=Arabic}]?(?:${any(monthsOf(language))})`;
  const inflected = String.raw`(?:${any(monthStemsOf(language))})[\p{L}\p{M}]{0,6}`;
  const ends = String.raw`(?![\p{L}\p{M}])`;
  const day = String.raw`\d{1,2}\s*(?:\.|日)?`;
  const year = String.raw`(?:19|20|25)\d\d\s*(?:年|г\.?|р\.?)?`;
  const between = String.raw`[\s,.،]*(?:\p{L}{1,3}\s+)?`;
  const part = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
  const numeral = '[〇零一二三四五六七八九十廿卅元]';
  return new RegExp(
    [
      String.raw`(?<![\p{N}])${day}${between}${months}${ends}(?:${between}${year})?`,
      String.raw`(?<!\p{L})${months}${ends}\s*${day}(?!\p{N})(?:${between}${year})?`,
      String.raw`(?<!\p{L})${months}${ends}${between}${year}`,
      String.raw`(?<!\p{L})${inflected}(?:['’]\p{L}+)?${between}(?:19|20)\d\d`,
      String.raw`(?<![\p{N}])(?:19|20)\d\d\.?\s+(?:\p{L}{1,5}\.?\s+)?${inflected}${ends}(?:\s+\d{1,2}(?!\p{N}))?`,
      // Chinese, Japanese and Korean, with the years of an era as well.
      String.raw`(?:(?:\d{1,4}|${numeral}{1,4})\s*[年년]\s*)?(?:\d{1,2}|${numeral}{1,3})\s*[月월]\s*(?:\d{1,2}|${numeral}{1,3})\s*[日일號号]`,
      String.raw`(?:\d{1,4}|${numeral}{1,4})\s*[年년]\s*(?:\d{1,2}|${numeral}{1,3})\s*[月월]`,
      // A day in digits, the year last or first; the month in Roman ones.
      String.raw`(?<![\p{N}.])${part}\s*[-/.]\s*${part}\s*[-/.]\s*(?:19|20|25)\d\d(?!\p{N})`,
      String.raw`(?<![\p{N}.,/-])${part}([/.-])${part}\1\d\d(?![\p{N}/-]|[.,]\d)`,
      String.raw`(?<![\p{N}.,/-])(?:19|20)\d\d(?:-\d\d-\d\d|/\d{1,2}/\d{1,2}|\.\s?\d{1,2}\.\s?\d{1,2})(?!\p{N})`,
      String.raw`(?<![\p{N}])\d{1,2}[.\s]+(?-i:[IVX]{1,4})[.\s]+(?:19|20)\d\d(?!\p{N})`,
    ].join('|'),
    'giu',
  );
}

/** An age as newspapers give it, right behind a name: "Anna, 94," and "Anna (94)". */
export const ageBehindName: Identifier = {
  name: 'an age over 89',
  help: 'If it is one, say "over ninety", or leave it out.',
  pattern: /(?<=\p{Lu}[\p{Ll}\p{M}’'-]+\.?(?:,\s|\s\())(?:9\d|1[01]\d)(?=\)|[,;](?!\d)|\.(?!\d)|\s*$)/gmu,
};

/** What may be an age or an address, in any language. */
export const doubtfulShapes: readonly Identifier[] = [
  {
    name: 'an age over 89',
    help: 'If it is one, say "over ninety", or leave it out.',
    // Also as one word: "94-летняя", "94-vuotias".
    pattern:
      /(?<![\p{Script=Latin}\p{N}.,:/+-])(?:9\d|1[01]\d)(?![\p{N}.,:/%]|-(?!\p{L})|\s*(?:%|€|\$|km|kg|g|m|min)(?!\p{L}))|[九百]十?[一二三四五六七八九]?[歳歲岁才]/gu,
  },
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    // Behind a word, or a short one that is cut off, as in "ul. Długa 12".
    pattern:
      /(?<=[\p{Ll},;]\s|(?<!\p{L})\p{L}{1,5}\.\s)\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*){0,3},?\s+(?:(?:[Nn][º°o.]{1,2}|№|д\.|буд\.):?\s*)?\d{1,4}[a-z]?(?![\p{N}\p{L}%]|\s*%|[.,:]\d)/gu,
  },
  {
    name: 'an address',
    help: 'If somebody lives or works there, take it out.',
    pattern: new RegExp(
      [
        // A number before its street; a street in scripts without capitals; numbers of blocks and houses.
        String.raw`(?<![\p{N}])\d{1,4}[a-z]?(?:/\d{1,3})?,?\s+(?:đường|phố|ngõ|ถนน|ซอย)(?!\p{L})`,
        String.raw`(?:שדרות|סמטת|רחוב|רח['׳]|شارع|طريق)(?:\s+[\p{L}\p{M}"'״׳]+){1,4}?[,،]?\s+(?:رقم\s+|מספר\s+)?\d{1,4}(?![\p{N}%])`,
        String.raw`\p{Script=Hangul}+(?:로|길)\s?\d{1,4}(?:-\d{1,3})?(?!\p{N})`,
        String.raw`[\p{Script=Han}\p{Script=Katakana}]+\d{1,4}(?:-\d{1,4}){1,3}(?!\p{N})|\p{Script=Han}*(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:丁目|番地|番町|[號号弄巷](?!\s*[線线机機]))`,
      ].join('|'),
      'gu',
    ),
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
