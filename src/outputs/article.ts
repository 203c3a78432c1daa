import { serialize } from 'parse5';
import {
  attribute,
  elementsIn,
  has,
  isElement,
  parsePage,
  type Element,
  type Node,
  type Parent,
} from './html.ts';
import { absolute, absoluteSet } from './absolute.ts';
import { legal } from './xml.ts';

/** Elements that do nothing in a reader, or that it would not run. */
const removed = set(
  'base button dialog embed iframe input link meta object script select style svg template textarea title',
);

/** Elements whose content stays without them, as that of custom elements does. */
const unwrapped = set('form label noscript slot');

/** What the page's styles tell apart, a reader does too: what stands there is named in bold, and where it ends can be seen. */
const named = set('label worksheet-title');
const apart = set('updated vignette');

/** Attributes that mean something outside the page. Addresses and ids are looked after on their own. */
const kept = set(
  'abbr align alt aria-label colspan controls datetime dir height lang media open rel reversed rowspan scope ' +
    'sizes span start title type value width',
);

const addresses = set('cite href poster src');

/**
 * The prose of a built page, as a feed carries it: the content of each
 * element marked `data-feed`, with whole addresses and without what only
 * works on the page.
 *
 * @param html The built page.
 * @param pageAddress Its whole address, from which relative ones start.
 * @throws When the page marks nothing, or a part within a part.
 */
export function articleFrom(html: string, pageAddress: string): string {
  const marked = [...elementsIn(parsePage(html))].filter((element) => has(element, 'data-feed'));
  const nested = marked.some((part) => [...elementsIn(part)].some((inner) => has(inner, 'data-feed')));
  if (marked.length === 0 || nested) {
    throw new Error(`${pageAddress} marks ${nested ? 'a part within a part' : 'nothing'} with data-feed.`);
  }
  marked.forEach(clean);
  const targets = footnoteTargets(marked, pageAddress);
  for (const element of marked.flatMap((part) => [...elementsIn(part)])) mend(element, pageAddress, targets);
  // The serializer writes every ">" of text and attributes as an entity, so that nothing ends a CDATA section.
  return marked.map((part) => legal(serialize(part)).trim()).join('\n');
}

/** Takes out what has no place in a feed. */
function clean(parent: Parent): void {
  parent.childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (!isElement(node)) return node.nodeName === '#text' ? [node] : [];
    if (isTaskBox(node)) return [boxAsText(node, parent)];
    if (removed.has(node.tagName) || has(node, 'data-no-feed') || has(node, 'hidden')) return [];
    clean(node);
    dress(node);
    if (!unwrapped.has(node.tagName) && !node.tagName.includes('-')) return [node];
    for (const child of node.childNodes) child.parentNode = parent;
    return node.childNodes;
  });
}

/** Readers know none of the page's classes. */
function dress(element: Element): void {
  const is = (kind: ReadonlySet<string>) => kind.has(attribute(element, 'class') ?? '');
  if (is(apart)) element.nodeName = element.tagName = 'blockquote';
  if (!is(named)) return;
  const strong: Element = {
    ...element,
    nodeName: 'strong',
    tagName: 'strong',
    attrs: [],
    parentNode: element,
  };
  for (const child of strong.childNodes) child.parentNode = strong;
  element.childNodes = [strong];
}

function isTaskBox(node: Element): boolean {
  return node.tagName === 'input' && attribute(node, 'type') === 'checkbox' && !has(node, 'hidden');
}

/** Readers drop form fields, and with them what was done and what was not. */
function boxAsText(box: Element, parentNode: Parent): Node {
  return { nodeName: '#text', value: has(box, 'checked') ? '☑' : '☐', parentNode };
}

/** The places in the article that a link in it leads to, as footnotes and the way back from them do. */
function footnoteTargets(parts: readonly Element[], pageAddress: string): ReadonlySet<string | undefined> {
  const links = parts.flatMap((part) => [...elementsIn(part)]).filter((element) => element.tagName === 'a');
  return new Set(links.map((link) => absolute(attribute(link, 'href') ?? '', pageAddress)));
}

function mend(element: Element, pageAddress: string, targets: ReadonlySet<string | undefined>): void {
  element.attrs = element.attrs.flatMap((one) => {
    const { name, value } = one;
    if (name === 'id') return targets.has(absolute(`#${value}`, pageAddress)) ? [one] : [];
    if (name === 'srcset') return [{ name, value: absoluteSet(value, pageAddress) }];
    if (!addresses.has(name)) return kept.has(name) ? [one] : [];
    const whole = absolute(value, pageAddress);
    return whole === undefined ? [] : [{ name, value: whole }];
  });
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
