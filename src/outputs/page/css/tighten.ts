import { selectorSpecificity } from '@csstools/selector-specificity';
import type parser from 'postcss-selector-parser';
import type { Names } from './names.ts';
import { canMatch, needsOf, type Branch } from './selectors.ts';

const choice = new Set([':is', ':has']);

/**
 * Gives a selector without what its `:is()` and `:has()` name in vain on a
 * page: `:is(.a,.b) p` as `.a p` where there is no `.b`. What would make it
 * weigh less stays: https://www.w3.org/TR/selectors-4/#specificity-rules
 */
export function tighten(branch: Branch, names: Names): string {
  if (!/:is\(|:has\(/.test(branch.text)) return branch.text;
  const { choices, tightened } = known.get(branch) ?? read(branch);
  const there = choices.map((needs) => (canMatch({ needs }, names) ? 1 : 0)).join('');
  const before = tightened.get(there);
  if (before !== undefined) return before;
  const made = without(branch, names);
  tightened.set(there, made);
  return made;
}

/** What stands in each `:is()` and `:has()` of a selector, and how it was tightened, by what of that was there. */
const known = new WeakMap<Branch, ReturnType<typeof read>>();

function read(branch: Branch) {
  const choices: Branch['needs'][] = [];
  branch.selector.walkPseudos((pseudo) => {
    if (choice.has(pseudo.value)) choices.push(...pseudo.nodes.map(needsOf));
  });
  const found = { choices, tightened: new Map<string, string>() };
  known.set(branch, found);
  return found;
}

function without({ selector }: Branch, names: Names): string {
  const own = selector.clone();
  own.walkPseudos((pseudo) => {
    if (!choice.has(pseudo.value)) return;
    const kept = pseudo.nodes.filter((one) => canMatch({ needs: needsOf(one) }, names));
    if (kept.length === 0 || heaviest(kept) !== heaviest(pseudo.nodes)) return;
    for (const one of pseudo.nodes.filter((one) => !kept.includes(one))) one.remove();
  });
  own.walkPseudos((pseudo) => {
    const [only, ...more] = pseudo.nodes;
    if (pseudo.value !== ':is' || !only || more.length > 0 || !standsAlone(pseudo)) return;
    if (only.nodes.some(({ type }) => type === 'combinator')) return;
    pseudo.replaceWith(...only.nodes.map((node) => node.clone()));
  });
  return own.toString().trim();
}

/** What the heaviest of some selectors weighs. */
function heaviest(selectors: readonly parser.Selector[]): string {
  const weights = selectors.map((one) => {
    const { a, b, c } = selectorSpecificity(one);
    return [a, b, c].map((part) => String(part).padStart(3, '0')).join('.');
  });
  return weights.sort().at(-1) ?? '';
}

/** Whether nothing stands before it that an element's name could not follow. */
function standsAlone(pseudo: parser.Pseudo): boolean {
  const before = pseudo.prev();
  return before === undefined || before.type === 'combinator';
}
