import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, find, findAll, hasClass, isElement, lineOf, replace } from './tree.ts';

/**
 * Makes notes of what programs write for them: a raised number in the text that leads to a part at its end, which leads
 * back. Markdown-it (Ghost), Substack, mammoth (Word) and others do it so. What only looks like a note stays as it is.
 */
export function withFootnotes(root: Root): Root {
  const notes = new Map<string, Element>();
  const ends = findAll(root, (node) => isNote(node, root));
  for (const node of ends) notes.set(idOf(node), node);
  if (notes.size === 0) return root;
  const used: string[] = [];
  replace(root, (node) => {
    if (node.tagName !== 'a') return undefined;
    const to = targetOf(node, notes);
    if (to === undefined || ends.some((end) => find(end, (inner) => inner === node))) return undefined;
    if (!used.includes(to)) used.push(to);
    return [element('note-ref', { name: String(used.indexOf(to) + 1) })];
  });
  // A raised number is raised once.
  replace(root, (node) =>
    node.tagName === 'sup' && onlyReferences(node)
      ? node.children.filter((child) => child.type !== 'text')
      : undefined,
  );
  const taken = new Set([...used].flatMap((id) => notes.get(id) ?? []));
  replace(root, (node) => (taken.has(node) ? [] : undefined));
  removeFrames(root);
  for (const [at, id] of used.entries()) {
    const note = notes.get(id);
    if (note) root.children.push(element('note-def', { name: String(at + 1) }, contentOf(note)));
  }
  return root;
}

function idOf(node: Element): string {
  return attribute(node, 'id') || attribute(find(node, (one) => attribute(one, 'id') !== '') ?? node, 'id');
}

/** A part at the end that has a name and leads back to where it was called. */
function isNote(node: Element, root: Root): boolean {
  if (hasClass(node, 'footnote') || hasClass(node, 'footnote-item')) return idOf(node) !== '';
  const id = attribute(node, 'id');
  if (!/^(?:fn|footnote|endnote|ftnt|note)[-_:]?\w+$/i.test(id) || !['li', 'div', 'p'].includes(node.tagName))
    return false;
  const back = find(node, (one) => one.tagName === 'a' && attribute(one, 'href').startsWith('#'));
  return (
    back !== undefined &&
    find(root, (one) => attribute(one, 'id') === attribute(back, 'href').slice(1)) !== undefined
  );
}

function targetOf(link: Element, notes: ReadonlyMap<string, Element>): string | undefined {
  const id = attribute(link, 'href').replace(/^#/, '');
  return attribute(link, 'href').startsWith('#') && notes.has(id) ? id : undefined;
}

function onlyReferences(node: Element): boolean {
  return (
    node.children.some((child) => isElement(child, 'note-ref')) &&
    node.children.every((child) =>
      child.type === 'text' ? child.value.trim() === '' : isElement(child, 'note-ref'),
    )
  );
}

/** The words of a note without its number and without the way back. */
function contentOf(note: Element): ElementContent[] {
  const content = find(note, (one) => hasClass(one, 'footnote-content')) ?? note;
  replace(content, (node) =>
    node.tagName === 'a' &&
    /^#/.test(attribute(node, 'href')) &&
    /^(?:\[?\d+\]?|[↩↑^]\uFE0E?|)$/u.test(lineOf(node))
      ? []
      : undefined,
  );
  return content.children;
}

/** What held the notes and holds nothing any more, and the line above it. */
function removeFrames(root: Root): void {
  const isEmpty = (node: Element) =>
    lineOf(node) === '' &&
    !find(node, ({ tagName }) => ['img', 'note-ref', 'hr', 'br', 'input', 'iframe'].includes(tagName));
  replace(root, (node) => {
    if (node.tagName === 'hr' && hasClass(node, 'footnotes-sep')) return [];
    return (hasClass(node, 'footnotes', 'footnotes-list') ||
      ['ol', 'ul', 'section'].includes(node.tagName)) &&
      isEmpty(node)
      ? []
      : undefined;
  });
}
