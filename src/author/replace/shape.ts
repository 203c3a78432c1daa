import type { MdastNode } from 'satteri';
import { readMasked } from '../../markdown/code.ts';
import { scan } from '../../markdown/scan.ts';
import type { Format, Token } from '../../markdown/token.ts';

/** What of a node is words, or says only where it stands. */
const words: ReadonlySet<string> = new Set(['position', 'children', 'alt', 'title', 'data']);
const wordAttributes: ReadonlySet<string> = new Set(['alt', 'caption', 'from', 'label', 'source', 'title']);

/**
 * All of a text but its words: what is a heading, a list, a link and where it leads, code, tags and their settings. Two
 * texts of one shape differ in nothing but what is read.
 */
export function shapeOf(prose: string, format: Format): string {
  const { tokens } = scan(prose, format);
  // A sign that is told to be no more than itself.
  const meant = tokens.filter(({ start }) => !prose.startsWith('\\<', start));
  return JSON.stringify([nodeShape(readMasked(prose, tokens)), meant.map((one) => tokenShape(one, prose))]);
}

function nodeShape(node: MdastNode): unknown {
  if (node.type === 'text') return 'text';
  const own = Object.entries(node).filter(([name]) => !words.has(name) && !isBlank(node, name));
  const children = 'children' in node ? node.children.map(nodeShape) : [];
  // Whether words are one text or two says nothing of them.
  return [own, children.filter((one, at) => one !== 'text' || children[at - 1] !== 'text')];
}

/** Tags and expressions are blank in the tree, and among the tokens. */
function isBlank({ type }: MdastNode, name: string): boolean {
  return name === 'value' && type.startsWith('mdx');
}

function tokenShape(token: Token, prose: string): unknown {
  if (token.kind !== 'tag')
    return [token.kind, token.kind === 'brace' ? '' : prose.slice(token.start, token.end)];
  const { kind, name, attributes } = token.tag;
  const settings = attributes.map((one) =>
    wordAttributes.has(one.name) ? one.name : prose.slice(one.start, one.end),
  );
  return [kind, name, settings];
}
