import type { AtRule, Container, Root, Rule } from 'postcss';
import type { Names } from './names.ts';
import { branchesOf, canMatch, namesIn, type Branch } from './selectors.ts';
import { tighten } from './tighten.ts';

/** Gives the selectors of each rule; they are read once for each distinct text. */
export type Reader = (rule: Rule) => readonly Branch[];

/** A reader with a memory of its own. */
export function selectorReader(): Reader {
  const known = new Map<string, readonly Branch[]>();
  return ({ selector }) => {
    const branches = known.get(selector) ?? branchesOf(selector);
    known.set(selector, branches);
    return branches;
  };
}

/** Every name that decides whether a rule of the stylesheet stays. */
export function decidingNames(root: Root, read: Reader): readonly string[] {
  const names = new Set<string>();
  root.walkRules((rule) => {
    if (isInKeyframes(rule)) return;
    for (const { needs } of read(rule)) for (const name of namesIn(needs)) names.add(name);
  });
  return [...names].sort();
}

/** Takes out of a stylesheet every rule that can find nothing on a page with these names. */
export function prune(root: Root, names: Names, read: Reader): void {
  pruneIn(root, names, read);
  dropUncalled(root, /^keyframes$/, wordsOf(root, /^animation/));
  dropUncalled(root, /^page$/, wordsOf(root, /^page$/).add(''));
}

/** Takes out the at-rules of a kind whose name nothing calls, and what holds nothing then. */
function dropUncalled(root: Root, kind: RegExp, called: ReadonlySet<string>): void {
  root.walkAtRules(kind, (rule) => {
    if (called.has(rule.params) || rule.params.startsWith(':')) return;
    const { parent } = rule;
    rule.remove();
    if (parent?.type === 'atrule' && parent.nodes?.length === 0) parent.remove();
  });
}

function wordsOf(root: Root, property: RegExp): Set<string> {
  const words = new Set<string>();
  root.walkDecls(property, ({ value }) => {
    for (const word of value.match(/[\w-]+/g) ?? []) words.add(word);
  });
  return words;
}

function pruneIn(container: Container, names: Names, read: Reader): void {
  container.each((node) => {
    if (node.type === 'rule') pruneRule(node, names, read);
    else if (node.type === 'atrule' && holdsRules(node)) {
      pruneIn(node, names, read);
      if (node.nodes?.length === 0) node.remove();
    }
  });
}

function pruneRule(rule: Rule, names: Names, read: Reader): void {
  const kept = read(rule).filter((branch) => canMatch(branch, names));
  if (kept.length === 0 || rule.nodes.length === 0) rule.remove();
  else rule.selector = kept.map((branch) => tighten(branch, names)).join();
}

/** Whether an at-rule has rules in it, and not steps of an animation or a description of its own. */
function holdsRules({ name, nodes }: AtRule): boolean {
  return nodes !== undefined && /^(media|supports|container|layer|scope|starting-style)$/.test(name);
}

function isInKeyframes({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));
}
