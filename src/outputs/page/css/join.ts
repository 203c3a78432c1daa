import type { AtRule, ChildNode, Container } from 'postcss';

/**
 * Puts conditions that say the same and follow each other into one:
 * `@media print{a{}}@media print{b{}}` as `@media print{a{}b{}}`. The order stays.
 */
export function joinConditions(container: Container): void {
  let open: AtRule | undefined;
  for (const node of [...(container.nodes ?? [])]) {
    if (!isCondition(node)) {
      open = undefined;
    } else if (open?.name === node.name && open.params === node.params) {
      open.append(node.nodes ?? []);
      node.remove();
    } else {
      open = node;
    }
  }
  container.each((node) => {
    if (node.type === 'atrule') joinConditions(node);
  });
}

function isCondition(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.nodes !== undefined && /^(media|supports|container)$/.test(node.name);
}
