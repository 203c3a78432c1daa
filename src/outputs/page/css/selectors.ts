import parser from 'postcss-selector-parser';
import type { Names } from './names.ts';

/** What must be on a page for a selector to find anything: all of `all`, and of each group one. */
type Needs = { readonly all: readonly string[]; readonly groups: readonly (readonly Needs[])[] };

/** One of the selectors of a rule. */
export type Branch = { readonly text: string; readonly needs: Needs; readonly selector: parser.Selector };

/** Pseudo-classes that hold when one of the selectors in them does. What stands in any other rules nothing out. */
const oneOf = new Set([':is', ':where', ':has', ':matches', ':-webkit-any']);

/** Pseudo-classes of what is written, which a page says in its attributes. */
const ofText = new Set([':dir', ':lang']);

/**
 * Takes what stands before a rule's brace, and gives its selectors one by one.
 * Only elements, classes, ids, data, kinds of fields, languages and directions can rule a selector
 * out: other attributes, states and the order of things may change while a page
 * is read, so they count as true.
 */
export function branchesOf(selector: string): readonly Branch[] {
  return parser()
    .astSync(selector)
    .nodes.map((branch) => ({ text: branch.toString().trim(), needs: needsOf(branch), selector: branch }));
}

/** Whether a selector can find anything on a page with these names. */
export function canMatch({ needs }: Pick<Branch, 'needs'>, names: Names): boolean {
  return (
    needs.all.every((name) => names.has(name)) &&
    needs.groups.every((group) => group.some((one) => canMatch({ needs: one }, names)))
  );
}

/** Every name that decides about a selector. */
export function namesIn(needs: Needs): readonly string[] {
  return [...needs.all, ...needs.groups.flat().flatMap(namesIn)];
}

/** What a selector asks of a page. */
export function needsOf(branch: parser.Selector): Needs {
  const all: string[] = [];
  const groups: Needs[][] = [];
  for (const node of branch.nodes) {
    if (node.type === 'tag') all.push(node.value.toLowerCase());
    else if (node.type === 'class') all.push(`.${node.value}`);
    else if (node.type === 'id') all.push(`#${node.value}`);
    else if (node.type === 'attribute') all.push(...attributeNeeds(node));
    else if (node.type === 'pseudo' && oneOf.has(node.value)) groups.push(node.nodes.map(needsOf));
    else if (node.type === 'pseudo' && ofText.has(node.value)) {
      groups.push(
        node.nodes.map((one) => ({ all: [`${node.value}(${one.toString().trim()})`], groups: [] })),
      );
    }
  }
  return { all, groups };
}

function attributeNeeds({ attribute, operator, value }: parser.Attribute): readonly string[] {
  const name = attribute.toLowerCase();
  if (name === 'type' && operator === '=' && value) return [`[type=${value.toLowerCase()}]`];
  return name.startsWith('data-') ? [`[${name}]`] : [];
}
