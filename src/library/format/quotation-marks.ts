/** An opening and a closing mark. */
type Pair = readonly [open: string, close: string];

export interface Marks {
  readonly double: Pair;
  readonly single: Pair;
  /** Words that begin with an apostrophe, as they follow it. */
  readonly elided?: RegExp;
  /** What stands for both marks behind a letter of the language: Hebrew's signs for abbreviations. */
  readonly within?: Readonly<Record<'"' | "'", string>>;
}

/** Words that begin with an apostrophe in English, as they follow it. */
const elided =
  /^(?:bout|cause|cos|cuz|em|fore|fraid|gainst|kay|mongst|neath|nother|nuff|round|scuse|stead|til|tis|tisn|twas|twasn|twere|twill|twould)\b(?!')/i;

const high: Marks = { double: ['“', '”'], single: ['‘', '’'] };
const lowHigh: Marks = { double: ['„', '“'], single: ['‚', '‘'] };
const lowRight: Marks = { double: ['„', '”'], single: ['‚', '’'] };
const pointed: Marks = { double: ['«', '»'], single: ['“', '”'] };
const swiss: Marks = { double: ['«', '»'], single: ['‹', '›'] };
const right: Marks = { double: ['”', '”'], single: ['’', '’'] };

/**
 * The marks of each language (CLDR 47, "delimiters"; Arabic has those of its newspapers, which turn with the line).
 * In any other language only the apostrophe inside a word is set.
 */
const marks: Readonly<Record<string, Marks>> = {
  en: { ...high, elided },
  ar: pointed,
  bg: lowHigh,
  ca: pointed,
  cs: lowHigh,
  da: high,
  de: lowHigh,
  'de-CH': swiss,
  'de-LI': swiss,
  el: pointed,
  es: pointed,
  et: lowHigh,
  eu: pointed,
  fi: right,
  fr: { double: ['«\u202F', '\u202F»'], single: ['“', '”'] },
  ga: high,
  gl: high,
  he: { ...right, within: { '"': '״', "'": '׳' } },
  hr: lowRight,
  hu: { double: ['„', '”'], single: ['»', '«'] },
  is: lowHigh,
  it: pointed,
  'it-CH': swiss,
  lt: lowHigh,
  lv: high,
  nb: { double: ['«', '»'], single: ['‘', '’'] },
  nl: high,
  nn: { double: ['«', '»'], single: ['‘', '’'] },
  no: { double: ['«', '»'], single: ['‘', '’'] },
  pl: { double: ['„', '”'], single: ['«', '»'] },
  pt: high,
  'pt-PT': pointed,
  ro: { double: ['„', '”'], single: ['«', '»'] },
  ru: { double: ['«', '»'], single: ['„', '“'] },
  sk: lowHigh,
  sl: lowHigh,
  sr: lowRight,
  sv: right,
  tr: high,
  uk: { double: ['«', '»'], single: ['„', '“'] },
  vi: high,
};

/** The marks of a language, as it is written in its region where that is another way. */
export function marksOf(language: string): Marks | undefined {
  return marks[language] ?? marks[language.split('-')[0] ?? language];
}
