import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { html } from './handlers.ts';

/** Calls for every part of a tree with what it is in. */
export function walkTree(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walkTree(child, visit);
}

/**
 * Puts others in place of parts of a tree, the innermost first.
 *
 * @param change Nothing leaves a part as it is.
 */
export function replaceIn(
  parent: Parents,
  change: (node: Nodes, parent: Parents) => readonly Nodes[] | undefined,
): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if ('children' in child) replaceIn(child, change);
    children.push(...(change(child, parent) ?? [child]));
  }
  setChildren(parent, children);
}

/** Gives a part of a tree other parts. Which may stand where is up to those who make them. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  Object.assign(parent, { children: [...children] });
}

/** The words of a part of a tree. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** Makes a tree one that a person would have typed: lists close together, no mark around nothing, headings not bold as a whole. */
export function tidyTree(tree: Root): Root {
  replaceIn(tree, (node) => {
    if (node.type === 'list') return [tightened(node)];
    if (node.type === 'heading') return heading(node);
    if (node.type === 'link' && node.children.length === 0) return [];
    if (
      (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') &&
      node.children.length === 0
    )
      return [];
    if (node.type === 'paragraph' && isBlank(node)) return [];
    if (node.type === 'paragraph' && /^(?:[*\u2217][\s\u00a0]*){3,}$/.test(wordsIn(node)))
      return [{ type: 'thematicBreak' }];
    return undefined;
  });
  walkTree(tree, (node) => {
    if ('children' in node && node.type !== 'root') setChildren(node, clearMarks(node.children));
  });
  return tree;
}

function tightened(list: Extract<RootContent, { type: 'list' }>): RootContent {
  const isTight = list.children.every(({ children }) => {
    const paragraphs = children.filter(({ type }) => type === 'paragraph');
    return paragraphs.length <= 1 && children.every(({ type }) => type === 'paragraph' || type === 'list');
  });
  list.spread = !isTight;
  for (const item of list.children) item.spread = !isTight;
  return list;
}

function heading(node: Extract<RootContent, { type: 'heading' }>): RootContent[] {
  node.children = node.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'break') return [{ type: 'text', value: ' ' }];
    return child.type === 'strong' ? child.children : [child];
  });
  return node.children.some((child) => child.type !== 'text' || child.value.trim() !== '') ? [node] : [];
}

function isBlank(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  return node.children.every(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''),
  );
}

/**
 * Signs around words mean something only where spaces or punctuation stand as CommonMark 0.31, 6.2, wants them
 * ("left-flanking", "right-flanking"). Where they do not, the mark is written with tags.
 */
function clearMarks(children: readonly Nodes[]): Nodes[] {
  return children.flatMap((child, at): Nodes[] => {
    if (child.type !== 'strong' && child.type !== 'emphasis' && child.type !== 'delete') return [child];
    const words = wordsIn(child);
    const before = edge(children[at - 1], -1);
    const after = edge(children[at + 1], 0);
    const isOpen = flanks(before, words.at(0) ?? ' ');
    const isClosed = flanks(after, words.at(-1) ?? ' ');
    if (isOpen && isClosed) return [child];
    const name = { strong: 'strong', emphasis: 'em', delete: 's' }[child.type];
    return [html(`<${name}>`), ...child.children, html(`</${name}>`)];
  });
}

/** The sign that stands next to a mark. */
function edge(node: Nodes | undefined, at: 0 | -1): string {
  if (node === undefined || node.type === 'break') return ' ';
  // A mark beside a mark runs into it.
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') return 'a';
  return wordsIn(node).at(at) ?? (node.type === 'html' ? '>' : ' ');
}

function flanks(outside: string, inside: string): boolean {
  if (/\s/.test(inside)) return false;
  return !/[\p{P}\p{S}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside);
}
