import type { Visible } from './visible-text.ts';
import type { MdastNode } from 'satteri';
import type { Range } from '../markdown/range.ts';
import { isHarmless } from './markdown/braces.ts';
import type { Document } from '../library/content/document.ts';
import type { Prose } from './prose.ts';
import { formatOf } from '../markdown/text-file.ts';

/** What stands for each sign that is left out, so that it is neither a letter nor a blank. */
const leftOut = '\uFFFC';

/** What readers see of a text, for rules about signs that nothing was made of. */
export function visibleIn({ file }: Document, prose: Prose): Visible {
  const { body, tokens, code } = prose;
  const braces = tokens.filter(({ kind }) => kind === 'expression');
  const unread = tokens.filter(
    ({ kind, start, end }) =>
      ['comment', 'raw', 'esm'].includes(kind) ||
      (kind === 'expression' && isHarmless(body.slice(start + 1, end - 1))),
  );
  const source = without([...unread, ...code], body);
  const texts = [
    ...textNodes(prose).map((node) => prose.rangeOf(node)),
    ...(formatOf(file) === 'mdx' ? braces : []),
  ];
  return { source, text: onlyIn(texts, without(unread, body)) };
}

/** The texts of a tree, but for addresses that became links by themselves. */
function textNodes({ nodes, body, rangeOf }: Prose): MdastNode[] {
  const bare = new Set<MdastNode>(
    nodes.flatMap((node) => (node.type === 'link' && body[rangeOf(node).start] !== '[' ? node.children : [])),
  );
  return nodes.filter((node) => node.type === 'text' && !bare.has(node));
}

const escaped = /\\[!-/:-@[-`{-~]/g;
/** The marks of a quotation at the beginning of its further lines. */
const quoted = /(?<=\n)[ \t]*(?:>[ \t]?)+/g;

function onlyIn(ranges: readonly Range[], text: string): string {
  let only = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    const inside = text.slice(from, end).replace(escaped, blank).replace(quoted, blank);
    only += blank(text.slice(at, from)) + inside;
    at = end;
  }
  return only + blank(text.slice(at));
}

function without(ranges: readonly Range[], text: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    rest += text.slice(at, from) + blank(text.slice(from, end));
    at = end;
  }
  return rest + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/\S/g, leftOut);
}
