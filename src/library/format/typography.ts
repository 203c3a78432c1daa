import { spacedInFrench } from './french-spaces.ts';
import { marksOf, type Marks } from './quotation-marks.ts';

/**
 * Straight quotes, apostrophes, dots and hyphens of a plain text as a book
 * would print them. Titles, descriptions and prose come through here. Done
 * twice it changes nothing more.
 */
export function typographic(text: string, language: string): string {
  return typographicSigns(text, language).join('');
}

/**
 * The same, sign by sign: what stands in the place of each UTF-16 unit of the
 * text, so that a text which is in several pieces can be set as one.
 */
export function typographicSigns(text: string, language: string): string[] {
  const { set, from } = dotsAndDashes(text);
  const marks = marksOf(language);
  const quotes = marks ? quoted(set, marks) : apostrophes(set);
  const signs = language.startsWith('fr') ? spacedInFrench(quotes, language) : quotes;
  const made = Array.from({ length: text.length }, () => '');
  for (const [at, sign] of signs.entries()) made[from[at] ?? at] = sign;
  return made;
}

/** The text with dots and dashes set, and where each of its units stood before. */
function dotsAndDashes(text: string): { readonly set: string; readonly from: readonly number[] } {
  const from: number[] = [];
  let set = '';
  let at = 0;
  const keep = (until: number) => {
    for (; at < until; at += 1) from.push(at);
  };
  for (const { 0: found, index } of text.matchAll(/\.{3}|(?<!-)-{2,3}(?!-)/g)) {
    set += text.slice(at, index);
    keep(index);
    const sign = found === '...' ? '…' : dash(found, index, text);
    set += sign;
    if (sign === found) keep(index + found.length);
    else from.push(index);
    at = index + found.length;
  }
  set += text.slice(at);
  keep(text.length);
  return { set, from };
}

function apostrophes(text: string): string[] {
  const inside = new Set(
    [...text.matchAll(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu)].map(({ index }) => index),
  );
  return text.split('').map((sign, at) => (inside.has(at) ? '’' : sign));
}

/** Two hyphens are an en dash, three an em dash; before a word, as in `--help`, they stay. */
function dash(hyphens: string, at: number, text: string): string {
  // The narrow space beside a French quote is no gap between words.
  const gap = (character = ' ') => /[ \t\n]/.test(character);
  const joinedToNext = gap(text[at - 1]) && !gap(text[at + hyphens.length]);
  return joinedToNext ? hyphens : hyphens.length === 2 ? '–' : '—';
}

function quoted(text: string, marks: Marks): string[] {
  const opening = marks.double[0].trim() + marks.single[0];
  const within = { '"': false, "'": false };
  const out: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark !== '"' && mark !== "'") {
      out.push(mark ?? '');
      continue;
    }
    const before = out.at(-1)?.at(-1);
    const rest = text.slice(at + 1);
    const behind = marks.within?.[mark];
    if (
      behind &&
      /\p{Script=Hebrew}/u.test(before ?? '') &&
      (mark === "'" ? !within[mark] : inWord(rest[0]))
    ) {
      out.push(behind);
      continue;
    }
    if (mark === "'" && apostrophe(before, rest, marks)) {
      out.push('’');
      continue;
    }
    const pair = mark === '"' ? marks.double : marks.single;
    // A mark with space on both sides says nothing by its place: what is open is closed.
    const alone = blank(before) && blank(rest[0]);
    const opens = alone ? !within[mark] : mayOpen(before, rest[0], opening);
    if (mark === "'" && (opens ? !closes(rest) : !within[mark])) {
      out.push('’');
      continue;
    }
    within[mark] = opens;
    out.push(opens ? pair[0] : pair[1]);
  }
  return out;
}

/** `It's`, `'90s`, `'tis`, and the first of `rock 'n' roll`. */
function apostrophe(before: string | undefined, rest: string, marks: Marks): boolean {
  if (inWord(before)) return inWord(rest[0]);
  return /^\d\d(?:s\b|\b(?!'))/.test(rest) || /^n'(?=\s)/i.test(rest) || (marks.elided?.test(rest) ?? false);
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
