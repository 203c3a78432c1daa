import type { ChildNode, Container, Rule } from 'postcss';

/** The class with which a selector begins, and what follows it. */
const leading = /^(\.[\w-]+)(.*)$/s;

/**
 * Puts rules that follow each other and begin with one class into one rule of
 * that class: `.a b{…}.a .c{…}` becomes `.a{& b{…}.c{…}}`. What is nested is as
 * specific as before, since `&` weighs what the class weighs, and the order stays.
 */
export function nest(container: Container): void {
  let open: Rule | undefined;
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'atrule' && /^(media|supports|container|layer)$/.test(node.name)) nest(node);
    if (node.type === 'rule') shortenNested(node);
    const rests = node.type === 'rule' ? restsOf(node) : undefined;
    if (node.type !== 'rule' || !rests) {
      open = undefined;
    } else if (open && leadOf(open) === leadOf(node) && !rests.includes('')) {
      node.selector = rests.map(inside).join();
      open.append(node);
    } else if (rests.length === 1 && rests[0] === '') {
      open = node;
    } else {
      open = rests.includes('') || !begins(node.next(), leadOf(node)) ? undefined : around(node, rests);
    }
  }
}

/** A new rule of the class, with the rule in it. */
function around(node: Rule, rests: readonly string[]): Rule {
  const rule = node.clone({ selector: leadOf(node) ?? '', nodes: [] });
  node.before(rule);
  node.selector = rests.map(inside).join();
  return rule.append(node);
}

/** Whether the next rule can be put into the same one. */
function begins(next: ChildNode | undefined, lead: string | undefined): boolean {
  const rests = next?.type === 'rule' ? restsOf(next) : undefined;
  return next?.type === 'rule' && rests !== undefined && !rests.includes('') && leadOf(next) === lead;
}

/** `& .a` as `.a` and `&>b` as `>b`, which say the same in a rule; before an element's name browsers want the `&`. */
function shortenNested(rule: Rule): void {
  rule.walkRules((nested) => {
    nested.selector = nested.selectors.map((one) => one.replace(/^& (?=[.#:[*])|^&(?=[>+~])/, '')).join();
  });
}

const leadOf = (rule: Rule): string | undefined => leading.exec(rule.selector)?.[1];

/** What follows the class in each selector of a rule, if all of them begin with the same one. */
function restsOf(rule: Rule): readonly string[] | undefined {
  const matches = rule.selectors.map((selector) => leading.exec(selector));
  const same = matches.every((match) => match && match[1] === matches[0]?.[1]);
  return same ? matches.map((match) => match?.[2] ?? '') : undefined;
}

function inside(rest: string): string {
  if (/^[>+~]/.test(rest)) return rest;
  return /^ [.#:[*]/.test(rest) ? rest.slice(1) : `&${rest}`;
}
