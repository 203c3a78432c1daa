import type { MdastNode } from 'satteri';

/** A node and all that it holds, in the order of the text. */
export function nodesOf(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}
