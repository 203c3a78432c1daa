/** An opening and a closing mark. */
type Pair = readonly [open: string, close: string];

interface Marks {
  readonly double: Pair;
  readonly single: Pair;
  /** Words that begin with an apostrophe, as they follow it. */
  readonly elided?: RegExp;
}

/** Languages whose quotes are set. In any other, only the apostrophe inside a word is. */
const marksOf: Readonly<Record<string, Marks>> = {
  en: {
    double: ['“', '”'],
    single: ['‘', '’'],
    elided: /^(?:bout|cause|cos|em|nuff|round|til|tis|twas|twere)\b(?!')/i,
  },
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  es: { double: ['«', '»'], single: ['“', '”'] },
  fr: { double: ['«\u202F', '\u202F»'], single: ['“', '”'] },
  it: { double: ['«', '»'], single: ['“', '”'] },
  pt: { double: ['“', '”'], single: ['‘', '’'] },
};

/**
 * Straight quotes, apostrophes, dots and hyphens of a plain text as a book
 * would print them. Titles and descriptions come through here; the Markdown
 * processor does the same for prose. Done twice it changes nothing more.
 */
export function typographic(text: string, language: string): string {
  const set = text.replace(/\.{3}/g, '…').replace(/(?<!-)-{2,3}(?!-)/g, dash);
  const marks = marksOf[language.split('-')[0] ?? language];
  return marks ? quoted(set, marks) : set.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’');
}

/** Two hyphens are an en dash, three an em dash; before a word, as in `--help`, they stay. */
function dash(hyphens: string, at: number, text: string): string {
  // The narrow space beside a French quote is no gap between words.
  const gap = (character = ' ') => /[ \t\n]/.test(character);
  const joinedToNext = gap(text[at - 1]) && !gap(text[at + hyphens.length]);
  return joinedToNext ? hyphens : hyphens.length === 2 ? '–' : '—';
}

function quoted(text: string, marks: Marks): string {
  const opening = marks.double[0].trim() + marks.single[0];
  const within = { '"': false, "'": false };
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark !== '"' && mark !== "'") {
      out += mark;
      continue;
    }
    const before = out.at(-1);
    const rest = text.slice(at + 1);
    if (mark === "'" && apostrophe(before, rest, marks)) {
      out += '’';
      continue;
    }
    const pair = mark === '"' ? marks.double : marks.single;
    // A mark with space on both sides says nothing by its place: what is open is closed.
    const alone = blank(before) && blank(rest[0]);
    const opens = alone ? !within[mark] : mayOpen(before, rest[0], opening);
    if (mark === "'" && (opens ? !closes(rest) : !within[mark])) {
      out += '’';
      continue;
    }
    within[mark] = opens;
    out += opens ? pair[0] : pair[1];
  }
  return out;
}

/** `It's`, `'90s`, `'tis`, and the first of `rock 'n' roll`. */
function apostrophe(before: string | undefined, rest: string, marks: Marks): boolean {
  if (inWord(before)) return inWord(rest[0]);
  return /^\d\ds?\b(?!')/.test(rest) || /^n'(?=\s)/i.test(rest) || (marks.elided?.test(rest) ?? false);
}

function mayOpen(before: string | undefined, after: string | undefined, opening: string): boolean {
  if (blank(after)) return false;
  if (blank(before) || /[([{¿¡]/.test(before ?? '') || opening.includes(before ?? '')) return true;
  // After a dash both are possible: `so–"yes"` and `"so–"`.
  return /[–—/-]/.test(before ?? '') && inWord(after);
}

/** Whether a single quote that would open here is closed later; if not, it is an apostrophe. */
function closes(rest: string): boolean {
  return /[^\s]'(?![\p{L}\p{N}])/u.test(rest);
}

function blank(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}

function inWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
