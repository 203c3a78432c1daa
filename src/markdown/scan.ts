import type { Format, Token } from './token.ts';
import { codeIn } from './code.ts';
import type { Range } from './range.ts';
import { endOfBraces, match, readTag } from './tag.ts';

const special = /\\?<|\\[\s\S]|[{}]|^(?:import|export)\b/gm;
const insideAddress = /(?:https?:\/\/|www\.)[^\s<`\\]*$/;
const comment = /<!--(?:>|->|[\s\S]*?-->)/y;
// What is not part of a text, whatever stands in it.
const raw = /<(head|style|script|xml)\b[^<>]*>[\s\S]*?<\/\1\s*>/y;
const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9.-]+)>/y;
const pointy = /<([^<>\n]*)>/y;
const beforeDestination = /\]\([ \t]*$/;
const beforeDefinition = /^[ \t>]*\[[^\]^\n][^\]\n]*\]:[ \t]*$/;
const afterDestination = /[ \t]*(?:\)|[ \t]["'(])/y;
const afterDefinition = /[ \t]*(?:\n|$|[ \t]["'(])/y;
// What can only be meant as a tag: a component's name, or a name with an attribute or with braces.
const attempt = /<\/?(?:[A-Z][A-Za-z]+|[A-Za-z][\w-]*\s+(?:[@:A-Za-z][\w:.-]*\s*=|\\?\{))/y;
const realModule =
  /(?:import\s*(?:['"“‘]|[\w$*{][^;]*?\sfrom\s*['"“‘]|\{[^}]*\}\s*from)|export\s+(?:const|let|var|function|class|default|async)\s|export\s*[{*])/y;

/**
 * Everything in the prose that MDX would read in a way of its own, in order,
 * and the code in which it would not.
 */
export function scan(text: string, format: Format): { readonly tokens: Token[]; readonly code: Range[] } {
  const roughly = codeIn(text, []);
  const first = tokensIn(text, format, roughly);
  // A tag or comment can hold a backtick, and stands between paragraphs: only once they are known is the code certain.
  if (roughly.length === 0 || first.length === 0) return { tokens: first, code: roughly };
  const code = codeIn(text, first);
  return { tokens: tokensIn(text, format, code), code };
}

function tokensIn(text: string, format: Format, code: readonly Range[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  special.lastIndex = 0;
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const start = found.index;
    while ((code[next]?.end ?? Infinity) <= start) next += 1;
    const around = code[next];
    const token =
      around && around.start <= start ? { start, end: around.end } : tokenAt(text, start, found[0], format);
    if (token && 'kind' in token) tokens.push(token);
    if (token) special.lastIndex = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, found: string, format: Format): Token | undefined {
  const end = start + found.length;
  if (found === '\\<') return { kind: 'less-than', start, end };
  if (found.startsWith('\\')) return undefined;
  if (found === '<') return lessThan(text, start, format);
  if (found === 'import' || found === 'export') return moduleLine(text, start, end, format);
  if (found === '{' && format === 'mdx') {
    const closed = endOfBraces(text, start);
    return closed ? { kind: 'expression', start, end: closed } : undefined;
  }
  if (format === 'mdx') return undefined;
  const word = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return { kind: insideAddress.test(word) ? 'address-brace' : 'brace', start, end };
}

function lessThan(text: string, start: number, format: Format): Token {
  const whole = (
    kind: 'comment' | 'raw' | 'destination' | 'autolink',
    pattern: RegExp,
  ): Token | undefined => {
    const found = match(pattern, text, start)?.[0];
    return found === undefined ? undefined : { kind, start, end: start + found.length };
  };
  const sign = (kind: 'open-comment' | 'broken-tag' | 'less-than'): Token => ({
    kind,
    start,
    end: start + 1,
  });
  if (text.startsWith('<!--', start)) return whole('comment', comment) ?? sign('open-comment');
  const address = isDestination(text, start) ? whole('destination', pointy) : whole('autolink', autolink);
  if (address) return address;
  const block = whole('raw', raw);
  if (block) return block;
  const tag = readTag(text, start, format === 'mdx');
  if (tag) return { kind: 'tag', start, end: tag.end, tag };
  return sign(match(attempt, text, start) ? 'broken-tag' : 'less-than');
}

/** Whether a `<...>` is where a link leads: `[text](<./a file.mdx>)` or `[name]: <./a file.mdx>`. */
function isDestination(text: string, start: number): boolean {
  const inside = match(pointy, text, start);
  if (!inside) return false;
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const end = start + inside[0].length;
  if (beforeDefinition.test(before)) return inside[1] !== '' && match(afterDefinition, text, end) !== null;
  return beforeDestination.test(before) && match(afterDestination, text, end) !== null;
}

function moduleLine(text: string, start: number, end: number, format: Format): Token {
  if (format === 'md' || !match(realModule, text, start)) return { kind: 'import-like', start, end };
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = start;
  return { kind: 'esm', start, end: blank.exec(text)?.index ?? text.length };
}
