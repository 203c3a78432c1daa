import { attribute, elementsIn, isElement, type Element, type Node, type Parent } from '../markup/html.ts';
import { isOne } from '../books/static-content.ts';
import { written, escapeXml } from '../markup/xml.ts';
import { attributesOf } from './attributes.ts';
import { blocks, empty, holdsLine, instead, phrasing, within, withoutHeading } from './elements.ts';

/** Where what a text leads to and shows is found in the book. */
export interface Places {
  /** Where a link leads; nothing where only its words stay. */
  link(href: string): string | undefined;
  /** The file of a picture; nothing where its words stand in its place. */
  picture(src: string): string | undefined;
}

/** What stands around a node. */
interface Around {
  /** The element that it stands in, as the book has it. */
  readonly tag: string;
  /** Whether there is room for a line of text alone. */
  readonly line: boolean;
  readonly heading: boolean;
  readonly link: boolean;
}

/**
 * A text as XHTML that a book may hold, whatever HTML it came from: what has no place where it stands becomes
 * what has, and no word is lost. Reading apps are strict: one element out of place, and some show none of it.
 * Format: EPUB 3.3, 6.1 (w3.org/TR/epub-33/#sec-xhtml).
 *
 * @param parent A part of a page, from `still`; it stands in a `<div>`.
 */
export function xhtml(parent: Parent, places: Places): string {
  const ids = new Set<string>();

  const inside = (nodes: readonly Node[], around: Around): string =>
    nodes.map((node) => write(node, around)).join('');

  const write = (node: Node, around: Around): string => {
    if (!isElement(node)) return 'value' in node ? escapeXml(node.value) : '';
    if (node.tagName === 'img') return picture(node);
    const tag = tagOf(node, around);
    if (tag === undefined) return inside(node.childNodes, around);
    const attributes = { ...attributesOf(node, tag), ...idOf(node), ...(tag === 'a' && linkOf(node)) };
    if (empty.has(tag)) return `<${tag}${written(attributes)}/>`;
    const next: Around = {
      // A pair in a glossary may stand in a <div>.
      tag: tag === 'div' && around.tag === 'dl' ? 'dl' : tag,
      line: around.line || holdsLine.has(tag),
      heading: around.heading && !withoutHeading.has(tag),
      link: around.link || tag === 'a',
    };
    return `<${tag}${written(attributes)}>${contentOf(node, tag, next)}</${tag}>`;
  };

  const contentOf = ({ childNodes }: Element, tag: string, around: Around): string => {
    if (tag === 'table') return inside(childNodes.toSorted(captionFirst), around);
    if (tag !== 'ul' && tag !== 'ol') return inside(childNodes, around);
    // Whatever else stands in a list is an item of it.
    const item = { ...around, tag: 'li' };
    return childNodes
      .map((node) =>
        isOne(node, 'li') || isBlank(node) ? write(node, around) : `<li>${write(node, item)}</li>`,
      )
      .join('');
  };

  const picture = (image: Element): string => {
    const src = places.picture(attribute(image, 'src') ?? '');
    const alt = attribute(image, 'alt') ?? '';
    return src === undefined
      ? escapeXml(alt)
      : `<img${written({ src, alt, ...attributesOf(image, 'img'), ...idOf(image) })}/>`;
  };

  const idOf = (element: Element): Record<string, string> => {
    const id = attribute(element, 'id') ?? '';
    if (!/^\S+$/.test(id) || ids.has(id)) return {};
    ids.add(id);
    return { id };
  };

  const linkOf = (element: Element): Record<string, string> => {
    const to = attribute(element, 'href');
    const href = to === undefined ? undefined : places.link(to);
    return href === undefined ? {} : { href };
  };

  return inside(parent.childNodes, { tag: 'div', line: false, heading: true, link: false });
}

/** What an element is in the book; nothing when only what is in it stays. */
function tagOf(element: Element, around: Around): string | undefined {
  const { tagName } = element;
  const tag = instead[tagName] ?? tagName;
  if (!phrasing.has(tag) && !blocks.has(tag)) return undefined;
  if (tag === 'a' && around.link) return 'span';
  const room = around.line ? 'span' : 'div';
  if (!fits(element, tag, around)) return phrasing.has(tag) ? 'span' : room;
  if (around.line && !phrasing.has(tag)) return tag === 'hr' ? 'br' : 'span';
  if (!around.heading && /^h\d$/.test(tag)) return 'p';
  return tag;
}

/** Whether an element stands where it may, and holds what it must. */
function fits(element: Element, tag: string, { tag: parent }: Around): boolean {
  if (!(within[tag]?.has(parent) ?? true)) return false;
  const siblings = element.parentNode?.childNodes.filter((node) => !isBlank(node)) ?? [];
  if (tag === 'figcaption') return siblings.at(0) === element || siblings.at(-1) === element;
  if (tag === 'summary') return siblings.find((node) => isElement(node)) === element;
  if (tag === 'details')
    return isOne(
      element.childNodes.find((node) => !isBlank(node)),
      'summary',
    );
  if (tag === 'dl') return isGlossary(element);
  if (tag === 'bdo') return attribute(element, 'dir') !== undefined;
  if (tag === 'ruby') return elementsIn(element).some((one) => one.tagName === 'rt');
  return true;
}

/** Whether a list of terms has for each at least one meaning, each pair in a `<div>` or none. */
function isGlossary(list: Element): boolean {
  const items = list.childNodes.filter((node) => !isBlank(node));
  const names = items.map((node) => (isElement(node) ? node.tagName : '')).join(' ');
  if (/^(?:div ?)+$/.test(names)) return items.every((node) => isElement(node) && isGlossary(node));
  return /^(?:(?:dt ?)+(?:dd ?)+)+$/.test(names);
}

function captionFirst(a: Node, b: Node): number {
  return Number(isOne(b, 'caption')) - Number(isOne(a, 'caption'));
}

function isBlank(node: Node): boolean {
  return 'value' in node && node.value.trim() === '';
}
