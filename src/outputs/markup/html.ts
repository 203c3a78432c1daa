import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The tree that a browser makes of a page, each element with its place in the
 * text. Scripts count as switched off, so that what stands in a `<noscript>` is seen.
 *
 * @param withPlaces Without them it takes half the time and memory.
 */
export function parsePage(html: string, withPlaces = true): Parent {
  return parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: withPlaces });
}

/** Every element under a node, in the order of the text, those inside a `<template>` included. */
export function elementsIn(parent: Parent): Element[] {
  const found: Element[] = [];
  const look = (within: Parent): void => {
    for (const node of within.childNodes) {
      if (!isElement(node)) continue;
      found.push(node);
      look(isTemplate(node) ? node.content : node);
    }
  };
  look(parent);
  return found;
}

/**
 * Puts in place of every node under a parent what is given for it: the node itself, others, or none.
 * What is inside an element comes before the element.
 */
export function replaceNodes(parent: Parent, instead: (node: Node) => readonly Node[]): void {
  const nodes = parent.childNodes.flatMap((node) => {
    if (isElement(node)) replaceNodes(node, instead);
    return instead(node);
  });
  adopt(parent, nodes);
}

/** Makes these nodes all that is in a parent. */
export function adopt(parent: Parent, nodes: readonly Node[]): void {
  for (const node of nodes) node.parentNode = parent;
  parent.childNodes = [...nodes];
}

/** A text, to be put into a tree. */
export function textNode(value: string): Node {
  return { nodeName: '#text', value, parentNode: null };
}

/** An element, to be put into a tree. */
export function elementNode(
  tagName: string,
  attributes: Readonly<Record<string, string>> = {},
  nodes: readonly Node[] = [],
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
  adopt(element, nodes);
  return element;
}

/** Gives an element another name. */
export function rename(element: Element, tagName: string): void {
  element.nodeName = element.tagName = tagName;
}

/** Sets an attribute, or with nothing takes it away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const there = element.attrs.find((one) => one.name === name);
  if (value === undefined) element.attrs = element.attrs.filter((one) => one !== there);
  else if (there) there.value = value;
  else element.attrs.push({ name, value });
}

export function isElement(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template' && 'content' in element;
}

/** An attribute's value; empty for one without a value, undefined for one that is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function has(element: Element, name: string): boolean {
  return attribute(element, name) !== undefined;
}

/** The text straight inside an element, as a browser hashes it for a script or a style. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** A text as HTML shows it; fit for an attribute in double quotes too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
