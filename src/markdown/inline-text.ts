import type { Custom, MdastNode } from 'satteri';

type Text = Extract<MdastNode, { readonly type: 'text' }>;

/** A text as it lies in a paragraph, from a place in all that is read of it. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

/** What stands for a sign that is to stay as it was typed, and for what is a word to its neighbors. */
export const kept = '\uFFFC';
const word = 'x';

const typedSigns = /\\?["'.-]|&(?:quot|apos|#34|#39|#x22|#x27);/gi;
/** Elements of a line in which a sign means itself. */
const literal = /^(?:code|kbd|samp|tt|var)$/;
const phrasing =
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|linkReference|mdxJsxTextElement|mark)$/;

/**
 * All that is read of a line or a paragraph as one text: code is a word in it,
 * and the number of a note is nothing.
 *
 * @param source The text as typed, when signs in it were typed so that they stay.
 */
export function inlineText(
  children: readonly (MdastNode | Custom)[],
  source: string | undefined,
): { readonly text: string; readonly pieces: readonly TextPiece[] } {
  const pieces: TextPiece[] = [];
  let text = '';
  const visit = (node: MdastNode | Custom) => {
    if (isText(node)) {
      pieces.push({ node, start: text.length });
      text += source === undefined ? node.value : withKept(node, source);
    } else if (isBreak(node)) text += '\n';
    else if (isLiteral(node)) text += word;
    else if ('children' in node) node.children?.forEach(visit);
  };
  children.forEach(visit);
  return { text, pieces };
}

/** Whether a node is part of a line. */
export function isPhrasing({ type }: MdastNode | Custom): boolean {
  return phrasing.test(type);
}

function isText(node: MdastNode | Custom): node is Text {
  return node.type === 'text';
}

function isBreak(node: MdastNode | Custom): boolean {
  return node.type === 'break' || ('name' in node && node.name === 'br');
}

/** Code, pictures, and an address that became a link by itself. */
function isLiteral(node: MdastNode | Custom): boolean {
  if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') return true;
  if ('name' in node && typeof node.name === 'string') return literal.test(node.name);
  if (node.type !== 'link' || !('url' in node) || !('children' in node)) return false;
  const [only, ...others] = node.children;
  return others.length === 0 && only?.type === 'text' && plain(only.value) === plain(node.url);
}

function plain(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

/** A text with its signs that are to stay as they are taken out of it, at the same length. */
function withKept({ value, position }: Text, source: string): string {
  const typed = source.slice(position?.start.offset, position?.end.offset).match(typedSigns) ?? [];
  const signs = [...value.matchAll(/["'.-]/g)];
  if (typed.length !== signs.length) return value;
  const stays = new Set(signs.flatMap(({ index }, nth) => ((typed[nth]?.length ?? 0) > 1 ? [index] : [])));
  return value.replace(/["'.-]/g, (sign, at: number) => (stays.has(at) ? kept : sign));
}
