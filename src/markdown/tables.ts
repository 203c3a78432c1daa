import { defineHastPlugin, type HastNode } from 'satteri';

type Element = Extract<HastNode, { readonly type: 'element' }>;

/** So many signs in one cell are words to read, not a figure or a name. */
const words = 24;

/**
 * Marks a table of three columns and more with sentences in it, and gives each of its cells the name of its
 * column: where the page is narrow its rows stand under each other, each cell under its name.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      const [head, ...rows] = inside(node, 'tr');
      const names = head ? inside(head, 'th').map(textOf) : [];
      const cells = rows.map((row) => inside(row, 'td'));
      const long = cells.flat().some((cell) => textOf(cell).length > words);
      if (names.length < 3 || !long) return;
      context.setProperty(node, 'data-wordy', '');
      for (const row of cells) {
        row.forEach((cell, index) => context.setProperty(cell, 'data-label', names[index] ?? ''));
      }
    },
  },
});

/** The elements of a kind within another one, at any depth. */
function inside(node: Readonly<Element>, tag: string): Readonly<Element>[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tag ? [child] : inside(child, tag);
  });
}

function textOf(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
