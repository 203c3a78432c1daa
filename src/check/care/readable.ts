import type { Range } from '../../markdown/range.ts';
import type { Tag } from '../../markdown/tag.ts';
import type { Prose } from '../prose.ts';

/** Addresses: of links and pictures, of notes further down, and bare ones. */
const addresses =
  /(?<=\]\()[^()\s]*(?:\([^()\s]*\)[^()\s]*)*|^[ \t>]*\[[^\]^\n][^\]\n]*\]:[ \t]*\S.*$|\[\^[^\]\n]+\]:?|(?:https?:\/\/|www\.)[^\s<>)\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/gm;

const hiddenKinds: ReadonlySet<string> = new Set(['comment', 'raw', 'expression', 'esm', 'broken-tag']);
/** What readers read of a tag. */
const shownAttributes: ReadonlySet<string> = new Set(['alt', 'caption', 'label', 'title']);

/**
 * A text as readers read it, with every word where it was typed.
 *
 * @param also Attributes of tags that are words as well.
 * @returns `text` with blanks for code, tags, comments and addresses, `full` with addresses left in.
 */
export function readable(
  { body, tokens, code }: Pick<Prose, 'body' | 'tokens' | 'code'>,
  also: readonly string[] = [],
): { readonly text: string; readonly full: string } {
  const words = new Set([...shownAttributes, ...also]);
  const hidden = tokens.flatMap((token): Range[] =>
    token.kind === 'tag' ? aroundWords(body, token.tag, words) : hiddenKinds.has(token.kind) ? [token] : [],
  );
  const full = blanked(body, [...hidden, ...code]);
  const found = [...full.matchAll(addresses)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const shown = tokens.filter(({ kind }) => kind === 'autolink' || kind === 'destination');
  return { text: blanked(full, [...found, ...shown]), full };
}

/** All of a tag but the words in it. */
function aroundWords(body: string, { attributes, start, end }: Tag, shown: ReadonlySet<string>): Range[] {
  const words = attributes.flatMap(({ name, value = '', start: at }) => {
    const from = body.indexOf(value, at + name.length);
    return shown.has(name) && value !== '' ? [{ start: from, end: from + value.length }] : [];
  });
  return [...words, { start: end, end }].map((one, at) => ({
    start: words[at - 1]?.end ?? start,
    end: one.start,
  }));
}

/** A text with blanks in some places; lines stay lines. */
export function blanked(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}
