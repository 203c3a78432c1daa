import type { Range } from './range.ts';
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { Token } from './token.ts';

/**
 * Fenced and inline code, as the parser of the site finds it: backticks pair
 * within a paragraph, fences end with the quotation or list they stand in.
 *
 * @param tokens What else is known to stand in the text.
 */
export function codeIn(text: string, tokens: readonly Token[]): Range[] {
  if (!/`|~~~/.test(text)) return [];
  const found: Range[] = [];
  const visit = (node: MdastNode) => {
    const { start, end } = node.position ?? {};
    if ((node.type === 'code' || node.type === 'inlineCode') && start && end) {
      found.push({ start: start.offset ?? 0, end: end.offset ?? 0 });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(readMasked(text, tokens));
  return found.sort((a, b) => a.start - b.start);
}

/** The tree of a text of which nothing can fail to be read; every place in it stays where it was. */
export function readMasked(text: string, tokens: readonly Token[]): MdastNode {
  const masked = mask(text, tokens);
  try {
    return mdxToMdast(masked, { features: { frontmatter: false } });
  } catch {
    return markdownToMdast(masked.replace(/[{}]/g, '.'), { features: { frontmatter: false } });
  }
}

// What stands alone on a line parts the paragraphs around it, before any code in them is looked for.
const tagLine = /^([ \t>]*)(?:<\/?[A-Za-z][^<>\n`]*>[ \t]*)+$/gm;
const commentLine = /^[ \t]*<!--.*?-->/gm;

/** The text with everything that MDX reads in a way of its own made harmless, at the same length. */
function mask(text: string, tokens: readonly Token[]): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of tokens) {
    masked += neutral(text.slice(at, start));
    const inside = text.slice(start, end);
    if (kind === 'comment' || kind === 'raw') masked += inside.replace(/[^\n]/g, ' ');
    // An empty expression splits paragraphs just where a tag or an expression would.
    else if (kind === 'tag' || kind === 'expression')
      masked += `{${inside.slice(1, -1).replace(/[^\n]/g, ' ')}}`;
    else if (kind === 'autolink') masked += inside.replace(/[^\n]/g, 'x');
    else masked += neutral(inside);
    at = end;
  }
  return (masked + neutral(text.slice(at))).replace(/^(?=import|export)[ie]/gm, 'x');
}

function neutral(text: string): string {
  return text
    .replace(commentLine, (line) => ' '.repeat(line.length))
    .replace(/[{}]/g, '.')
    .replace(tagLine, (line, before: string) => `${before}{${' '.repeat(line.length - before.length - 2)}}`)
    .replace(/</g, '‹');
}
