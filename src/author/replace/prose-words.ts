import type { MdastNode } from 'satteri';
import { readable } from '../../check/care/readable.ts';
import type { Range } from '../../markdown/range.ts';
import { readMasked } from '../../markdown/code.ts';
import { nodesOf } from '../../markdown/nodes.ts';
import { scan } from '../../markdown/scan.ts';
import type { Format } from '../../markdown/token.ts';

/** Stands in the place of each sign that is no word's, so that no words are found across it. */
export const noWord = '\uFFFC';
/** The same for the end of a line that ends what is read together. */
export const noLine = '\uFFFB';

/** Settings of components that are words besides those of every tag. */
const ownWords = ['from', 'source'];

/**
 * The prose with nothing in it but the words of the author's that readers read, each where it was typed: no addresses, no
 * names of files, no code, no tags, no comments, and nothing that means something to Markdown. What a picture shows,
 * and the line under it, are words.
 */
export function proseWords(prose: string, format: Format): string {
  const { tokens, code } = scan(prose, format);
  const { text } = readable({ body: prose, tokens, code }, ownWords);
  const inTags = tokens.flatMap((token): Range[] => (token.kind === 'tag' ? [token] : []));
  const open = [...nodesOf(readMasked(prose, tokens)).flatMap((node) => wordsOf(node, prose)), ...inTags];
  const signs: string[] = Array.from(prose.split(''), (sign) => (sign === '\n' ? noLine : noWord));
  for (const { start, end } of open) {
    for (let at = start; at < end; at += 1) {
      const sign = prose.charAt(at);
      if (text.charAt(at) === sign) signs[at] = sign;
    }
  }
  return signs.join('').replace(/\[![\p{L}\p{N}_-]+\][+-]?/gu, (mark) => noWord.repeat(mark.length));
}

/** Where words stand in a node itself, not in those within it. */
function wordsOf(node: MdastNode, prose: string): Range[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'text') return [{ start, end }];
  const source = prose.slice(start, end);
  const title = /\s(["'])([\s\S]*)\1\s*\)$/.exec(source);
  const titled = title
    ? [{ start: start + title.index + 2, end: start + title.index + 2 + (title[2] ?? '').length }]
    : [];
  if (node.type === 'link') return titled;
  if (node.type !== 'image' && node.type !== 'imageReference') return [];
  const close = source.search(node.type === 'image' ? /\]\((?![\s\S]*\]\()/ : /\](?:\[[^\]]*\])?$/);
  return [{ start: start + 2, end: start + Math.max(2, close) }, ...titled];
}
