import postcss, { type ChildNode, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** What a browser of some years ago does not know of the CSS that pages bring. */
export interface Older {
  readonly name: string;
  /** At-rules that it leaves out with all that is in them. */
  readonly rules: RegExp;
  /** Conditions of `@media` and `@supports` that hold for nobody. */
  readonly conditions: RegExp;
  /** Selectors for which it leaves out a whole rule, but within `:is()` and `:where()`. */
  readonly selectors: RegExp;
  readonly values: RegExp;
}

const values = /light-dark\(|color-mix\(|\b\d*\.?\d+(?:cq[a-z]+|[dsl]v[hwib])\b/;
const selectors = /:dir\(|:popover-open|::details-content|:user-(?:in)?valid|:state\(|&/;

export const olderBrowsers: readonly Older[] = [
  {
    name: 'Safari 15.6',
    rules: /^(?:container|starting-style|scope|position-try|view-transition|property)$/,
    conditions: /[<>]|light-dark|popover/,
    selectors,
    values,
  },
  {
    name: 'Chrome 90',
    rules: /^(?:layer|container|starting-style|scope|position-try|view-transition)$/,
    conditions: /[<>]|light-dark|popover|selector\(:has/,
    selectors: new RegExp(`${selectors.source}|:has\\(|:modal`),
    values,
  },
];

/** A page as such a browser reads it: without what it does not know, and with its popovers in the page. */
export function asReadBy(older: Older, html: string): string {
  return html
    .replace(/<style>(.*?)<\/style>/gs, (_, css: string) => `<style>${styleFor(older, css)}</style>`)
    .replace(/\spopover(?:target)?(?:=(?:"[^"]*"|[^\s>]+))?(?=[\s>])/g, '');
}

function styleFor(older: Older, css: string): string {
  const root = postcss.parse(css);
  root.walk((node) => {
    if (isUnknown(older, node)) node.remove();
  });
  return root.toString();
}

function isUnknown(
  { rules, conditions, selectors: unknown, values: newer }: Older,
  node: ChildNode,
): boolean {
  if (node.type === 'atrule') {
    return rules.test(node.name) || (/^(?:media|supports)$/.test(node.name) && conditions.test(node.params));
  }
  if (node.type === 'rule') return isWithin(node) || unknown.test(withoutLists.processSync(node.selector));
  return node.type === 'decl' && newer.test(node.value);
}

/** A rule in a rule. */
function isWithin({ parent }: Rule): boolean {
  return parent?.type === 'rule';
}

/** Takes out of a selector what stands in lists of which a browser reads what it can. */
const withoutLists = selectorParser((root) => {
  root.walkPseudos((pseudo) => {
    if (/^:(?:is|where)$/.test(pseudo.value)) pseudo.removeAll();
  });
});
