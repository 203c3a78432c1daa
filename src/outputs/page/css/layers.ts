import type { AtRule, ChildNode, Root } from 'postcss';

/**
 * Puts all rules of a layer together, in the order of the layers, with what is
 * in no layer behind them. Each layer then stands once and in its place, and
 * needs neither a name nor a list of names. The cascade is the same: layers
 * follow each other as they are first named, and rules in a layer as they are
 * written (https://www.w3.org/TR/css-cascade-5/#layer-ordering).
 *
 * @throws When a layer is written in a way for which this would not hold.
 */
export function gatherLayers(root: Root): void {
  const layers = new Map<string, ChildNode[]>();
  root.walkAtRules('layer', (layer) => {
    const names = layer.params.split(',').map((name) => name.trim());
    if (layer.parent !== root || names.some((name) => !/^[\w-]+$/.test(name))) {
      throw new Error(`"@layer ${layer.params}" is inside something, in another layer, or has no name.`);
    }
    for (const name of names) layers.set(name, [...(layers.get(name) ?? []), ...(layer.nodes ?? [])]);
  });
  const [pattern] = root.nodes.filter(isBlock);
  const others = root.nodes.filter((node) => !(node.type === 'atrule' && node.name === 'layer'));
  const blocks = [...layers.values()].flatMap((nodes) => {
    const block = pattern?.clone({ params: '', nodes: [] });
    return block && nodes.length > 0 ? [block.append(nodes)] : [];
  });
  root.removeAll();
  root.append(...blocks, ...others);
}

function isBlock(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.name === 'layer' && node.nodes !== undefined;
}
