import type { Token } from '../../markdown/scan.ts';
import { placeIn } from './desk.ts';

/** A list item or a heading that begins on the line of a tag and has nothing before it. */
const newBlock = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)+$/;
const quoted = /^[ \t]*>/;

/**
 * The first tag that ends inside a list item, a heading or a quotation in which
 * it did not begin, told as the compiler tells of tags that cross. It does not
 * notice these: it mixes up the text, or stops altogether (satteri 0.10.5).
 *
 * @returns `line:column: message`, or nothing when all tags end where they may.
 */
export function strayedEnd(body: string, tokens: readonly Token[]): string | undefined {
  const open: { readonly name: string; readonly before: string }[] = [];
  for (const token of tokens) {
    if (token.kind !== 'tag' || token.tag.kind === 'single') continue;
    const { name, kind } = token.tag;
    const before = body.slice(body.lastIndexOf('\n', token.start - 1) + 1, token.start);
    if (kind === 'open') {
      open.push({ name, before });
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    const began = open[at];
    if (!began) continue;
    open.length = at;
    if (newBlock.test(before) || (quoted.test(before) && !quoted.test(began.before))) {
      const { line, column } = placeIn(body, token.start);
      return `${line}:${column}: Expected the closing tag \`</${name}>\` where it was opened`;
    }
  }
  return undefined;
}
