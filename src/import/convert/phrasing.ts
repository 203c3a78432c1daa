import type { Nodes, PhrasingContent } from 'mdast';

/** What stands in a line of Markdown. */
const kinds: ReadonlySet<string> = new Set(
  'break delete emphasis footnoteReference html image imageReference inlineCode link linkReference strong text'.split(
    ' ',
  ),
);

function isPhrasing(node: Nodes): node is PhrasingContent {
  return kinds.has(node.type);
}

/** Parts of a text as one line: of whole paragraphs, what is in them. */
export function inLine(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isPhrasing(node)) return [node];
    if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }];
    return 'children' in node ? inLine(node.children) : [];
  });
}
