import {
  adopt,
  attribute,
  elementNode,
  elementsIn,
  has,
  isElement,
  rename,
  setAttribute,
  textNode,
  type Element,
  type Parent,
} from '../markup/html.ts';
import { isOne } from '../books/static-content.ts';

/**
 * Makes a text's footnotes what a reading app opens where their number stands, and what one that does not know
 * notes shows after the text: without a heading, which would be all that is left where the notes are taken up.
 * Format: EPUB Structural Semantics Vocabulary 1.1, "Notes"; Digital Publishing WAI-ARIA Module 1.1.
 */
export function asNotes(text: Parent): void {
  for (const element of elementsIn(text)) {
    if (has(element, 'data-footnote-ref')) mark(element, 'doc-noteref', 'noteref');
    if (has(element, 'data-footnote-backref')) mark(element, 'doc-backlink');
    if (has(element, 'data-footnotes')) asList(element);
  }
}

function asList(section: Element): void {
  rename(section, 'div');
  mark(section, undefined, 'footnotes');
  const lists = section.childNodes.filter((node) => isOne(node, 'ol'));
  const items = lists.flatMap((list) => list.childNodes.filter((node) => isOne(node, 'li')));
  for (const [index, item] of items.entries()) {
    rename(item, 'aside');
    mark(item, 'doc-footnote', 'footnote');
    number(item, `${index + 1}. `);
  }
  adopt(section, items);
}

/** Puts the number of a note before its first words. */
function number(note: Element, digits: string): void {
  const first = note.childNodes.find((node) => isElement(node));
  if (isOne(first, 'p')) adopt(first, [textNode(digits), ...first.childNodes]);
  else adopt(note, [elementNode('p', {}, [textNode(digits)]), ...note.childNodes]);
}

function mark(element: Element, role: string | undefined, type?: string): void {
  setAttribute(element, 'role', role);
  setAttribute(element, 'epub:type', type);
  // What it is called says less than its role does.
  if (attribute(element, 'aria-label')) setAttribute(element, 'aria-label', undefined);
}
