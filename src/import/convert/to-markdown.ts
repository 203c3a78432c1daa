import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { setChildren, walkTree } from './tidy.ts';

/**
 * Writes a tree as Markdown, with a backslash before each sign that would mean something and does not.
 *
 * @param braces Whether braces would mean something, as they do in MDX.
 */
export function markdownOf(tree: Root, { braces = false }: { readonly braces?: boolean } = {}): string {
  walkTree(tree, trim);
  const text = toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '*',
    fences: true,
    incrementListMarker: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    // The blog marks words between two of them.
    unsafe: [
      { character: '=', before: '=', inConstruct: 'phrasing' },
      ...(braces
        ? (['{', '}'] as const).map((character) => ({ character, inConstruct: 'phrasing' as const }))
        : []),
    ],
  });
  return text.replace(/\n{3,}/g, '\n\n');
}

/** Words that something was taken out from between, or from beside, stand together as if it had never been there. */
function trim(node: Nodes): void {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value = `${last.value}${child.value}`;
    else children.push(child.type === 'text' ? { ...child } : child);
  }
  const [first, last] = [children[0], children.at(-1)];
  for (const child of children) if (child.type === 'text') child.value = child.value.replace(/ {2,}/g, ' ');
  if (first?.type === 'text') first.value = first.value.replace(/^[ \n]+/, '');
  if (last?.type === 'text') last.value = last.value.replace(/[ \n]+$/, '');
  setChildren(node, children);
}
