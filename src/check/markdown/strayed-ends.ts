import { pairsOf, type Pair } from '../../markdown/tag-pairs.ts';
import type { Token } from '../../markdown/token.ts';

/** A list item or a heading that begins on the line of a tag and has nothing before it. */
const newBlock = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]+)+$/;
const quoted = /^[ \t]*>/;

/**
 * Tags that end inside a list item, a heading or a quotation in which they did
 * not begin. The compiler does not notice these: it mixes up the text, or stops
 * altogether (satteri 0.10.5).
 */
export function strayedEnds(text: string, tokens: readonly Token[]): Pair[] {
  const before = ({ start }: Token) => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return pairsOf(text, tokens).filter(({ open, close }) => {
    const line = before(close);
    return newBlock.test(line) || (quoted.test(line) && !quoted.test(before(open)));
  });
}
