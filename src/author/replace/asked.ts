/** What is to be found in all texts, and what is to stand in its place. */
export interface Asked {
  readonly find: string;
  /** Empty takes the words out. */
  readonly put: string;
  /** Leaves alone what is only a part of a word. */
  readonly wholeWords: boolean;
  /** Leaves alone what has other capitals. */
  readonly sameCapitals: boolean;
}

/** Letters and digits, but for those of scripts that put no space between words. */
const wordSign = String.raw`[[\p{L}\p{M}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]`;

/** A space as it is typed: a line may end there, and a quotation go on in the next. */
const space = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*(?:>[^\S\n]*)*)`;

/** Signs that are set as one another, and typed as either. */
const alike: readonly string[] = ["'’ʼ‘", '"“”„'];

/**
 * What finds the words in a text as it is typed: straight and curly quotation marks are the same, a space may be the end
 * of a line, and a sign may stand behind a backslash. Where they are to be taken out, the space beside them goes as well.
 *
 * @param language The text's, a code: it says which letter is the capital of which.
 * @param doubled Whether an apostrophe is typed as two, as it is between single quotation marks in YAML.
 */
export function patternOf(asked: Asked, language: string, doubled = false): RegExp {
  const { find, put, wholeWords, sameCapitals } = asked;
  const signs = [...find.trim().normalize('NFC').replace(/\s+/g, ' ')];
  const [first = '', last = ''] = [signs[0], signs.at(-1)];
  const isWord = (sign: string) => wholeWords && new RegExp(wordSign, 'v').test(sign);
  const words = [
    isWord(first) ? `(?<!${wordSign})` : '',
    ...signs.map((sign) => patternOfSign(sign, sameCapitals ? undefined : language, doubled)),
    isWord(last) ? `(?!${wordSign})` : String.raw`(?!\p{M})`,
  ].join('');
  const blank = String.raw`[^\S\n]`;
  return new RegExp(put === '' ? `${blank}${words}|${words}${blank}?` : words, sameCapitals ? 'gv' : 'giv');
}

/** @param language Where large and small letters are the same; else nothing. */
function patternOfSign(sign: string, language: string | undefined, doubled: boolean): string {
  if (sign === ' ') return space;
  const [likeIt] = alike.filter((signs) => signs.includes(sign));
  if (likeIt !== undefined)
    return doubled && likeIt.startsWith("'") ? `(?:''|[${likeIt}])` : `\\\\?[${likeIt}]`;
  if (sign === '&') return String.raw`\\?&(?:amp;)?`;
  if (/[!-/:-@[-`{-~]/.test(sign)) return `\\\\?${escaped(sign)}`;
  const cases =
    language === undefined
      ? [sign]
      : [sign, sign.toLocaleLowerCase(language), sign.toLocaleUpperCase(language)];
  const forms = new Set(cases.flatMap((one) => [one.normalize('NFD'), one.normalize('NFC')]));
  return forms.size === 1 ? escaped(sign) : `(?:${[...forms].map(escaped).join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/**
 * What is put in the place of the words that were found: where she typed both with a small letter and they begin a
 * sentence, it begins with a capital as well.
 */
export function putFor(found: string, { find, put, sameCapitals }: Asked, language: string): string {
  const [small = '', ...rest] = put;
  const typed = [...find.trim()][0] ?? '';
  const isSmall = (sign: string) => sign === sign.toLocaleLowerCase(language);
  const begins = [...found.trim()][0] ?? '';
  if (sameCapitals || !isSmall(typed) || isSmall(begins)) return put;
  return small.toLocaleUpperCase(language) + rest.join('');
}
