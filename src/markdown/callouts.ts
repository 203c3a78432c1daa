import { defineMdastPlugin, type Custom, type MdastNode, type MdastPluginEntry } from 'satteri';

type Quotation = Extract<MdastNode, { readonly type: 'blockquote' }>;
type Paragraph = Extract<MdastNode, { readonly type: 'paragraph' }>;

const head = /^\[!([\p{L}\p{N}_-]+)\]([+-]?)[ \t]*/u;

/**
 * A quotation that begins with `[!note]`, as GitHub, Obsidian and others have
 * it, is a box with a name: what stands on the line of the mark, else the word
 * in it. `[!note]-` is a box that is closed until it is opened.
 */
export const callouts: MdastPluginEntry = ({ source }) => {
  if (!/^[ \t>]*>[ \t]*\[!/m.test(source)) return undefined;
  return defineMdastPlugin({
    name: 'callouts',
    blockquote(node, context) {
      const made = calloutOf(node);
      if (made) context.replaceNode(node, made);
    },
  });
};

function calloutOf({ children: [first, ...more] }: Quotation): Custom | undefined {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const [mark, kind = '', fold = ''] = (text?.type === 'text' && head.exec(text.value)) || [];
  if (first?.type !== 'paragraph' || mark === undefined) return undefined;
  const { line, rest } = partedAtLine(first.children, mark.length);
  const named = line.some((part) => part.type !== 'text' || part.value.trim() !== '');
  const name: Custom['children'] = named ? line : [{ type: 'text', value: nameOf(kind) }];
  const inside = [...(rest.length > 0 ? [{ type: 'paragraph', children: rest } as const] : []), ...more];
  if (fold === '') {
    const title = { type: 'paragraph', data: boxed('p', 'label'), children: name };
    return { type: 'callout', data: boxed('div', 'callout'), children: [title, ...inside] };
  }
  const title = { type: 'paragraph', data: { hName: 'summary' }, children: name };
  const open = fold === '+' ? { open: true } : {};
  return { type: 'callout', data: boxed('details', 'callout', open), children: [title, ...inside] };
}

function boxed(hName: string, name: string, more: Readonly<Record<string, unknown>> = {}) {
  return { hName, hProperties: { className: [name], ...more } };
}

/** A paragraph taken apart after its first line. */
function partedAtLine(children: Paragraph['children'], from: number) {
  const line: Paragraph['children'] = [];
  for (const [at, child] of children.entries()) {
    if (child.type === 'break') return { line, rest: children.slice(at + 1) };
    if (child.type !== 'text') {
      line.push(child);
      continue;
    }
    const value = at === 0 ? child.value.slice(from) : child.value;
    const end = value.indexOf('\n');
    line.push({ type: 'text', value: end === -1 ? value : value.slice(0, end) });
    if (end === -1) continue;
    const after = value.slice(end + 1);
    const begin: Paragraph['children'] = after === '' ? [] : [{ type: 'text', value: after }];
    return { line, rest: [...begin, ...children.slice(at + 1)] };
  }
  return { line, rest: [] };
}

function nameOf(kind: string): string {
  const words = kind.toLowerCase().replace(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
