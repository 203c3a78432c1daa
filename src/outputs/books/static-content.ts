import { parseFragment } from 'parse5';
import { isTaskBox } from '../feeds/article.ts';
import {
  attribute,
  elementsIn,
  has,
  isElement,
  rename,
  replaceNodes,
  setAttribute,
  type Element,
  type Node,
  type Parent,
} from '../markup/html.ts';

/** Elements that run, bring something in, or wait for a reader to type. */
const removed = new Set(
  'base button dialog embed iframe input link meta object script select source style template textarea'.split(
    ' ',
  ),
);

/** Elements whose content stays without them. */
const unwrapped = new Set('form noscript picture slot'.split(' '));

/** What a list of landmarks would name once for each post, and what it is instead. */
const landmarks: Readonly<Record<string, string>> = { aside: 'note', section: 'group' };

/**
 * A part of a post's page as it is carried along: nothing in it runs, opens or is kept, and what is to be
 * written on are lines. What is hidden, or is for the screen alone (`data-no-feed`), is left out, unless
 * `data-book` says that it is carried along all the same.
 *
 * @param html A part, from `partsOf`.
 * @param pictures Whether pictures stay in all their sizes.
 */
export function staticContent(html: string, pictures: 'all' | 'plain'): Parent {
  const root = parseFragment(html, { scriptingEnabled: false });
  const whole = (name: string) => pictures === 'all' && (name === 'picture' || name === 'source');
  replaceNodes(root, (node) => {
    if (!isElement(node)) return node.nodeName === '#text' ? [node] : [];
    if (isTaskBox(node)) return [node];
    if (removed.has(node.tagName) && !whole(node.tagName)) return [];
    if (!has(node, 'data-book') && (has(node, 'hidden') || has(node, 'data-no-feed'))) return [];
    return unwrapped.has(node.tagName) && !whole(node.tagName) ? node.childNodes : [plain(node)];
  });
  return root;
}

/** The element without what only the page's scripts, or a list of its landmarks, would make of it. */
function plain(element: Element): Element {
  const { tagName } = element;
  setAttribute(element, 'hidden', undefined);
  if (tagName === 'label') rename(element, 'strong');
  if (tagName.includes('-')) rename(element, 'div');
  if (has(element, 'aria-label') || has(element, 'aria-labelledby')) {
    setAttribute(element, 'role', landmarks[tagName] ?? attribute(element, 'role'));
  }
  if (hasClass(element, 'reflection')) dropLabels(element);
  element.attrs = element.attrs.filter(({ name }) => !/^on|^style$|:/.test(name));
  return element;
}

/** Under a question there is room for it and nothing else: the label of the field is for the screen. */
function dropLabels(reflection: Element): void {
  for (const field of elementsIn(reflection).filter((one) => hasClass(one, 'field'))) {
    field.childNodes = field.childNodes.filter((node) => !(isElement(node) && node.tagName === 'p'));
  }
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Whether a node is one of these elements. */
export function isOne(node: Node | undefined, ...names: readonly string[]): node is Element {
  return node !== undefined && isElement(node) && names.includes(node.tagName);
}
