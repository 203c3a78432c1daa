import type { Root as Html } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { handlers } from './handlers.ts';
import { tidyTree } from './tidy.ts';

/** Makes Markdown's tree of a page's. */
export function markdownTree(html: Html): Root {
  const tree = toMdast(html, { handlers: { ...handlers } });
  return tidyTree(tree.type === 'root' ? tree : { type: 'root', children: [] });
}
