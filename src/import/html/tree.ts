import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';

/** Any part of a page. */
export type Node = Root | RootContent;

/** Signs that tell nobody anything: soft hyphens, spaces of no width, marks of byte order. A hard space stays. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Reads a piece of HTML as a browser does. */
export function parseHtml(html: string): Root {
  const root = fromParse5(parseFragment(html.replace(control, '').replaceAll('\r\n', '\n')));
  if (root.type !== 'root') return { type: 'root', children: [] };
  walk(root, (node) => {
    if (node.type === 'text') node.value = node.value.replace(unseen, '');
  });
  return root;
}

export function element(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function isElement<Some extends Node>(
  node: Some | undefined,
  ...names: readonly string[]
): node is Some & Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Calls for every part of a tree, a part before what is in it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** What stands in a part of a page, without what only the page as a whole has. */
export function contentsOf(node: Root | Element): ElementContent[] {
  const children: readonly (RootContent | ElementContent)[] = node.children;
  return children.flatMap((child) => (child.type === 'doctype' || child.type === 'mdxjsEsm' ? [] : [child]));
}

/** Puts something in place of parts of a tree, the innermost first; nothing leaves a part as it is. */
export function replace(
  node: Root | Element,
  change: (child: Element, parent: Root | Element) => ElementContent[] | undefined,
): void {
  const children: ElementContent[] = [];
  for (const child of contentsOf(node)) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    replace(child, change);
    children.push(...(change(child, node) ?? [child]));
  }
  node.children = children;
}

/** The words of a part, as they stand. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The words of a part on one line. */
export function lineOf(node: Node): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/** The first part for which something holds. */
export function find(node: Node, wanted: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Every part for which something holds, outermost first. */
export function findAll(node: Node, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(node, (one) => {
    if (isElement(one) && wanted(one)) found.push(one);
  });
  return found;
}

export function hasClass(node: Node | undefined, ...names: readonly string[]): boolean {
  if (!isElement(node)) return false;
  const { className } = node.properties;
  return Array.isArray(className) && names.some((name) => className.includes(name));
}

/** What an attribute says; empty when it is not there. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';
}

/** Elements that stand in a line of text. */
const inline = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math note-ref picture q s samp small span strike strong sub sup time tt u var wbr acronym'.split(
    ' ',
  ),
);

/** Whether a part belongs into a line of text. */
export function isInline(node: Node): boolean {
  return node.type === 'text' || (isElement(node) && inline.has(node.tagName));
}

/** The beginning of some words, for a sentence that names them. */
export function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
