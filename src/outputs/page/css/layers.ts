import type { ChildNode, Root } from 'postcss';

/**
 * Puts all rules of a layer together, in the order of the layers, with what is
 * in no layer behind them, and takes the layers off: telephones of 2021 leave
 * out what is in one. The rules are written such that the same ones win without
 * (`tests/browser/layers.test.ts`): none of an earlier layer weighs more than
 * one of a later layer that sets the same for the same element. Layers follow
 * each other as they are first named, and rules in a layer as they are written
 * (https://www.w3.org/TR/css-cascade-5/#layer-ordering).
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
  const others = root.nodes.filter((node) => !(node.type === 'atrule' && node.name === 'layer'));
  root.removeAll();
  root.append(...[...layers.values()].flat(), ...others);
}
