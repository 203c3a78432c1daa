import { scan, type Format, type Token } from './scan.ts';
import { voidElements } from './tag.ts';

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
export function harden(body: string, format: Format): string {
  // Comments go first: what they stood between may mean something else once it meets.
  const text = withoutFrontMatter(body.includes('<!--') ? rewrite(body, format, withoutComment) : body);
  return rewrite(text, format, replacement);
}

type Rewriting = (token: Token, written: string, before: string) => string;

function rewrite(text: string, format: Format, rewriting: Rewriting): string {
  let rewritten = '';
  let at = 0;
  for (const token of scan(text, format).tokens) {
    rewritten += text.slice(at, token.start);
    rewritten += rewriting(token, text.slice(token.start, token.end), rewritten);
    at = token.end;
  }
  return rewritten + text.slice(at);
}

function withoutComment(token: Token, written: string): string {
  return token.kind === 'comment' ? written.replace(/[^\n]/g, '') : written;
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
      if (token.tag.kind !== 'close' || !voidElements.has(token.tag.name)) return token.tag.tidy;
      // "</br>" is meant as a break, unless it closes one.
      return token.tag.name === 'br' && !/<br[^<>]*\/>$/.test(before) ? '<br/>' : '';
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
  return address.replace(
    /[\s()\\`<>{}"|[\]]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** A line of hyphens at the very top would be read as front matter: asterisks draw the same line. */
function withoutFrontMatter(body: string): string {
  return body.replace(/^(\s*\n)?(?:---(?=-*[ \t]*(?:\n|$))|\+\+\+)/, (fence) =>
    fence.endsWith('-') ? fence.replace('---', '***') : fence.replace('+++', '\\+++'),
  );
}
