import type { Range } from '../../../markdown/code.ts';
import type { Prose } from '../prose.ts';

/** Addresses: of links and pictures, of notes further down, and bare ones. */
const addresses =
  /(?<=\]\()[^()\n]*(?:\([^()\n]*\)[^()\n]*)*(?=\))|^[ \t>]*\[[^\]^\n][^\]\n]*\]:[ \t]*\S.*$|\[\^[^\]\n]+\]:?|(?:https?:\/\/|www\.)[^\s<>)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+/gm;

/**
 * A text as readers read it, with every word where it was typed.
 *
 * @returns `text` with blanks for code, tags, comments and addresses, `full` with addresses left in.
 */
export function readable({ body, tokens, code }: Prose): { readonly text: string; readonly full: string } {
  const hidden = tokens.flatMap((token): Range[] =>
    ['comment', 'tag', 'expression', 'esm', 'broken-tag'].includes(token.kind) ? [token] : [],
  );
  const full = blanked(body, [...hidden, ...code]);
  const found = [...full.matchAll(addresses)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const shown = tokens.filter(({ kind }) => kind === 'autolink' || kind === 'destination');
  return { text: blanked(full, [...found, ...shown]), full };
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
