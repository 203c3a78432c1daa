import { serialize } from 'parse5';
import {
  adopt,
  attribute,
  elementNode,
  elementsIn,
  has,
  isElement,
  parsePage,
  rename,
  replaceNodes,
  setAttribute,
  textNode,
  type Element,
  type Node,
} from '../markup/html.ts';
import { absolute, absoluteSet } from './absolute.ts';
import { plainSize } from '../../media/pictures/plan.ts';
import { legal } from '../markup/xml.ts';

/** Elements that do nothing in a reader, or that it would not run. */
const removed = set(
  'base button dialog embed iframe input link meta object script select style svg template textarea title',
);

/** Elements whose content stays without them, as that of custom elements does. */
const unwrapped = set('form header label noscript picture slot');

/** What the page's styles tell apart, a reader does too: what stands there is named in bold, and where it ends can be seen. */
const named = set('label');
const apart = set('callout updated vignette');

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
  const marked = elementsIn(parsePage(html)).filter((element) => has(element, 'data-feed'));
  const nested = marked.some((part) => elementsIn(part).some((inner) => has(inner, 'data-feed')));
  if (marked.length === 0 || nested) {
    throw new Error(`${pageAddress} marks ${nested ? 'a part within a part' : 'nothing'} with data-feed.`);
  }
  for (const part of marked) replaceNodes(part, instead);
  const targets = footnoteTargets(marked, pageAddress);
  for (const element of marked.flatMap((part) => elementsIn(part))) clean(element, pageAddress, targets);
  // The serializer writes every ">" of text and attributes as an entity, so that nothing ends a CDATA section.
  return marked.map((part) => legal(serialize(part)).trim()).join('\n');
}

/** What stands in a feed in place of a node; of what is not for one, nothing. */
function instead(node: Node): readonly Node[] {
  if (!isElement(node)) return node.nodeName === '#text' ? [node] : [];
  if (isTaskBox(node)) return [textNode(has(node, 'checked') ? '☑' : '☐')];
  if (removed.has(node.tagName) || has(node, 'data-no-feed') || has(node, 'hidden')) return [];
  if (has(node, 'srcset') && node.tagName === 'source') return [];
  dress(node);
  return unwrapped.has(node.tagName) || node.tagName.includes('-') ? node.childNodes : [node];
}

/** Readers know none of the page's classes, and a reader may not open what is closed. */
function dress(element: Element): void {
  const is = (kind: ReadonlySet<string>) => kind.has(attribute(element, 'class') ?? '');
  const isName = is(named) || element.tagName === 'summary';
  if (is(apart) || element.tagName === 'details') rename(element, 'blockquote');
  if (element.tagName === 'summary') rename(element, 'p');
  if (isName) adopt(element, [elementNode('strong', {}, element.childNodes)]);
  const begins = attribute(element, 'data-begins');
  if (begins !== undefined) {
    const line = elementNode('p', {}, [elementNode('em', {}, [textNode(begins)])]);
    adopt(element, [line, ...element.childNodes]);
  }
  if (element.tagName === 'img') resize(element);
}

/** A feed shows the plain file of a picture and no other, which is smaller than the largest on the page. */
function resize(image: Element): void {
  const [width, height] = ['width', 'height'].map((name) => Number(attribute(image, name)));
  if (!width || !height) return;
  const plain = plainSize({ width, height });
  setAttribute(image, 'width', String(plain.width));
  setAttribute(image, 'height', String(plain.height));
}

/** A box to tick. Readers drop form fields, and with them what was done and what was not. */
export function isTaskBox(node: Element): boolean {
  if (has(node, 'hidden') || has(node, 'data-no-feed')) return false;
  return node.tagName === 'input' && attribute(node, 'type') === 'checkbox';
}

/** The places in the article that a link in it leads to, as footnotes and the way back from them do. */
function footnoteTargets(parts: readonly Element[], pageAddress: string): ReadonlySet<string | undefined> {
  const links = parts.flatMap((part) => elementsIn(part)).filter((element) => element.tagName === 'a');
  return new Set(links.map((link) => absolute(attribute(link, 'href') ?? '', pageAddress)));
}

function clean(element: Element, pageAddress: string, targets: ReadonlySet<string | undefined>): void {
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
