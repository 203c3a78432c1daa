import type { Html, Nodes, Parents } from 'mdast';
import { inLine } from '../convert/phrasing.ts';
import { setChildren, walkTree, wordsIn } from '../convert/tidy.ts';
import { markdownTree } from '../convert/to-tree.ts';
import { clean } from '../html/clean.ts';
import { attribute, find, parseHtml, shortened } from '../html/tree.ts';

/** Tags around words that Markdown has a sign for, or that only say how these look. */
const looks = new Set(['a', 'font', 'center', 'big', 'blink', 'tt']);
/** Tags that are read with all that stands in them. */
const whole = new Set('script style iframe video audio object embed form noscript picture'.split(' '));

/**
 * Makes of HTML within a line what belongs into a text here. In Markdown's tree the tags of such a stretch and the
 * words between them stand side by side.
 */
export function withoutInlineHtml(tree: Nodes, lost: (sentence: string) => void): void {
  walkTree(tree, (node) => {
    if ('children' in node && node.children.some(({ type }) => type === 'html')) merge(node, lost);
  });
}

function merge(parent: Parents, lost: (sentence: string) => void): void {
  const children: Nodes[] = [...parent.children];
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at];
    const name = node?.type === 'html' ? opened(node) : undefined;
    if (node?.type !== 'html' || name === undefined) continue;
    const end = endOf(children, at, name);
    if (end === undefined) continue;
    const between = children.slice(at + 1, end);
    const made = looks.has(name) ? shown(node, between) : read(node, between, name, lost);
    children.splice(at, end - at + 1, ...made);
    at -= 1;
  }
  setChildren(parent, children);
}

/** The name of a tag that begins something; nothing for one that is whole by itself. */
function opened({ value }: Html): string | undefined {
  const name = /^<([a-z]+)(?=[\s>])[^>]*>$/i.exec(value.trim())?.[1]?.toLowerCase();
  return name !== undefined && (looks.has(name) || whole.has(name)) ? name : undefined;
}

function endOf(children: readonly Nodes[], from: number, name: string): number | undefined {
  let depth = 0;
  for (let at = from; at < children.length; at += 1) {
    const node = children[at];
    if (node?.type !== 'html') continue;
    if (new RegExp(`^<${name}[\\s>]`, 'i').test(node.value)) depth += 1;
    else if (new RegExp(`^</${name}\\s*>`, 'i').test(node.value)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Words in a link, or without what only said how they look. */
function shown(tag: Html, between: readonly Nodes[]): Nodes[] {
  const link = find(parseHtml(tag.value), ({ tagName }) => tagName === 'a');
  const url = link ? attribute(link, 'href') : '';
  const words = inLine(between);
  return url === '' || words.length === 0
    ? words
    : [{ type: 'link', url, children: words.filter((word) => word.type !== 'link') }];
}

function read(tag: Html, between: readonly Nodes[], name: string, lost: (sentence: string) => void): Nodes[] {
  const words = between.map((node) => (node.type === 'html' ? node.value : wordsIn(node))).join('');
  if (name === 'script' || name === 'style') {
    if (words.trim() !== '') lost(`A program or a look of a page stays out: "${shortened(words.trim())}"`);
    return [];
  }
  return inLine(markdownTree(clean(parseHtml(`${tag.value}${words}</${name}>`), lost)).children);
}
