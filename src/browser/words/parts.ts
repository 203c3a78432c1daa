/** How the words of a language are made that Pagefind has no stems for: what stands before and behind what they mean. */
interface Making {
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** Ukrainian's endings of nouns and adjectives; those that a short word may end with itself ask for a longer one. */
const ukrainian =
  /(?:ами|ями|ого|ому|ими|ові|еві|ом|ем|ою|ею|єю|ів|їв|ий|ій|ей|им|их|ої|ую|[аяуюіїиеєоьй]|(?<=.{4})(?:ах|ях|ам|ям))$/;

/** Arabic's and Hebrew's little words are written to the next one; Arabic's endings Pagefind knows itself. */
const makings: Readonly<Record<string, Making>> = {
  ar: { before: /^[وف]?(?:[بك]ال|لل|ال|[بلك])?/ },
  he: { before: /^ו?(?:כש|[שמבלכה])?ה?/, behind: /(?:ים|ות)$/ },
  uk: { behind: ukrainian },
};

/** Words that lose a vowel, and stand before the next one with an apostrophe. */
const elided: Readonly<Record<string, RegExp>> = {
  ca: /^[ldmtsn]['’]/i,
  fr: /^(?:[ldjmtscn]|(?:jus|lors|puis|quoi)?qu)['’]/i,
  it: /^(?:\p{L}{0,6}l|un|[dcnsmtv]|quest|sant)['’]/iu,
};

/** Whether words of a language have parts at all. */
export function hasParts(language: string): boolean {
  return language in makings || language in elided;
}

/** So many letters of what a word means are left at the least. */
const least = 3;

/**
 * A word in its parts: what stands before what it means, that, and its ending; all of it where no other is known.
 *
 * @param language A code without a region, as "uk".
 */
export function partsOf(
  word: string,
  language: string,
): readonly [before: string, core: string, behind: string] {
  const [elision, bare] = withoutElision(word, language);
  if (elision) return [elision, bare, ''];
  const first = makings[language]?.before?.exec(word)?.[0] ?? '';
  const before = word.length - first.length >= least ? first : '';
  const core = withoutEnding(word.slice(before.length), language);
  return [before, core, word.slice(before.length + core.length)];
}

/** A word without its ending. */
export function withoutEnding(word: string, language: string): string {
  const ending = makings[language]?.behind?.exec(word)?.[0] ?? '';
  return word.length - ending.length >= least ? word.slice(0, word.length - ending.length) : word;
}

/** What stands before the apostrophe in "l’amour", with it, and what stands behind. */
export function withoutElision(word: string, language: string): readonly [elision: string, bare: string] {
  const elision = elided[language]?.exec(word)?.[0] ?? '';
  return [elision, word.slice(elision.length)];
}
