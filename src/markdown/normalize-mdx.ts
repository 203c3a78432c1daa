import { pastedEdits } from './pasted.ts';
import { percentEncoded } from './percent.ts';
import { rewrite, type Rewritten, type TextEdit } from './rewrite.ts';
import { scan } from './scan.ts';
import type { Format, Token } from './token.ts';
import { summaryEdits } from './summaries.ts';
import { isVoid } from './tag.ts';
import { unseenInProse } from './unseen-signs.ts';

/**
 * Makes an author's prose fit for the MDX compiler without changing what it
 * says: a `<3` stays a heart, an HTML comment goes, `<br>` gets its slash. In a
 * `.md` file braces and lines that begin with "import" stay text as well.
 *
 * Code is never touched, lines stay the lines they were, and doing it twice
 * changes nothing more.
 *
 * @param body The prose, without its front matter, with `\n` at line ends.
 */
export function normalizeMdx(body: string, format: Format): string {
  return hardened(body, format).text;
}

/** The same, and where each place in it was typed. */
export function hardened(body: string, format: Format): Rewritten {
  const seen = rewrite(body, unseenInProse(body, format));
  // Comments go before the rest: what they stood between may mean something else once it meets.
  const bare = /<!--|\{\/\*/.test(body)
    ? rewriteTokens(seen.text, format, withoutComment)
    : rewrite(seen.text, []);
  const own = rewrite(bare.text, pastedEdits(bare.text, format));
  const plain = rewrite(own.text, topFence(own.text));
  const fit = rewriteTokens(plain.text, format, replacement);
  const whole = rewrite(fit.text, summaryEdits(fit.text));
  return {
    text: whole.text,
    typedAt: (offset) =>
      [whole, fit, plain, own, bare, seen].reduce((at, { typedAt }) => typedAt(at), offset),
  };
}

type Rewriting = (token: Token, written: string, before: string) => string;

function rewriteTokens(text: string, format: Format, rewriting: Rewriting): Rewritten {
  const edits: TextEdit[] = [];
  for (const token of scan(text, format).tokens) {
    const { start, end } = token;
    const written = text.slice(start, end);
    const before = text.slice(edits.at(-1)?.end ?? 0, start) || (edits.at(-1)?.text ?? '');
    const instead = rewriting(token, written, before);
    if (instead !== written) edits.push({ start, end, text: instead });
  }
  return rewrite(text, edits);
}

/** In the middle of a line a note in braces may hold no empty line; alone in its lines it may. */
function withoutComment(token: Token, written: string, before: string): string {
  const inLine = token.kind === 'expression' && !/(?:^|\n)[ \t]*$/.test(before);
  const goes =
    token.kind === 'comment' || (inLine && /^\{\/\*[\s\S]*\n[ \t]*\n[\s\S]*\*\/\s*\}$/.test(written));
  return goes ? written.replace(/[^\n]/g, '') : written;
}

function replacement(token: Token, written: string, before: string): string {
  switch (token.kind) {
    case 'open-comment':
    case 'less-than':
      return '&lt;';
    case 'brace':
      return `\\${written}`;
    case 'import-like':
      return ` ${written}`;
    case 'address-brace':
      return encode(written);
    case 'autolink':
      return link(written.slice(1, -1));
    case 'destination':
      return encode(written.slice(1, -1).replace(/\\([!-/:-@[-`{-~])/g, '$1'));
    case 'tag':
      if (token.tag.kind !== 'close' || !isVoid(token.tag.name)) return token.tag.tidy;
      // "</br>" is meant as a break, unless it closes one.
      return token.tag.name === 'br' && !/<br[^<>]*\/>$/.test(before) ? '<br/>' : '';
    case 'raw':
      return written.replace(/[^\n]/g, '');
    case 'comment':
    case 'expression':
    case 'esm':
    case 'broken-tag':
      return written;
  }
}

function link(address: string): string {
  const mail = /^[^:]+@[^:]+$/.test(address) ? 'mailto:' : '';
  return `[${address.replace(/[\\`*_[\]{}<>~|&]/g, '\\$&')}](${mail}${encode(address)})`;
}

function encode(address: string): string {
  return percentEncoded(address, /[\s()\\`<>{}"|[\]]/gu);
}

/** A line of hyphens at the very top would be read as front matter: asterisks draw the same line. */
function topFence(body: string): TextEdit[] {
  const [whole = '', before = ''] = /^(\s*\n)?(?:---(?=-*[ \t]*(?:\n|$))|\+\+\+)/.exec(body) ?? [];
  if (whole === '') return [];
  const text = whole.endsWith('-') ? '***' : '\\+++';
  return [{ start: before.length, end: whole.length, text }];
}
