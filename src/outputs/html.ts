import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The tree that a browser makes of a page, each element with its place in the
 * text. Scripts count as switched off, so that what stands in a `<noscript>` is seen.
 */
export function parsePage(html: string): Parent {
  return parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
}

/** Every element under a node, in the order of the text, those inside a `<template>` included. */
export function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(isTemplate(node) ? node.content : node);
  }
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
