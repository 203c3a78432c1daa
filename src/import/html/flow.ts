import type { Element, ElementContent, Root } from 'hast';
import { contentsOf, element, isElement, isInline, lineOf, find, text } from './tree.ts';

/** Elements whose words may stand in them without a paragraph. */
const loose = new Set('li td th dd dt figcaption summary caption'.split(' '));
const verbatim = new Set(['pre', 'code']);
const boxes = new Set(
  'div section article main header footer aside center address blockquote details note-def nav hgroup'.split(
    ' ',
  ),
);

/**
 * Gives every run of words its paragraph: those that stand in a box of their own, and those that two line breaks part.
 */
export function paragraphsIn(node: Root | Element): void {
  if (isElement(node) && verbatim.has(node.tagName)) return;
  const children: ElementContent[] = [];
  for (const child of contentsOf(node)) {
    if (child.type === 'comment') continue;
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (child.tagName === 'p' && !child.children.every(isInline)) child.tagName = 'div';
    paragraphsIn(child);
    if (child.tagName === 'p') children.push(...parted(child));
    else if (child.tagName === 'a' && !child.children.every(isInline)) children.push(...aroundBlocks(child));
    else children.push(child);
  }
  node.children = children;
  withSpacesOutside(node);
  const own = contentsOf(node);
  const isBox = node.type === 'root' || boxes.has(node.tagName);
  const isMixed =
    node.type === 'element' && loose.has(node.tagName) && own.some((one) => isElement(one) && !isInline(one));
  if (isBox || isMixed) node.children = inParagraphs(own);
}

function inParagraphs(children: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (run.some((one) => !isBlank(one))) made.push(...parted(element('p', {}, run)));
    run = [];
  };
  for (const child of children) {
    if (isInline(child)) run.push(child);
    else {
      end();
      made.push(child);
    }
  }
  end();
  return made;
}

function isBlank(node: ElementContent): boolean {
  if (isElement(node)) return lineOf(node) === '' && !hasThing(node);
  return node.type !== 'text' || node.value.trim() === '';
}

/** What has no words and is seen all the same. */
function hasThing(node: Element): boolean {
  return find(node, ({ tagName }) => ['img', 'note-ref', 'input', 'hr'].includes(tagName)) !== undefined;
}

/** A paragraph, or several where two line breaks stood in one. */
function parted(paragraph: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const child of paragraph.children) {
    if (isElement(child, 'br')) {
      breaks.push(child);
      continue;
    }
    if (breaks.length > 0 && child.type === 'text' && child.value.trim() === '') continue;
    if (breaks.length > 1) parts.push([]);
    else parts.at(-1)?.push(...breaks);
    breaks = [];
    parts.at(-1)?.push(child);
  }
  return parts
    .filter((part) => part.some((one) => !isBlank(one)))
    .map((children) => ({ ...paragraph, children: withoutOuterBreaks(children) }));
}

function withoutOuterBreaks(children: readonly ElementContent[]): ElementContent[] {
  const says = (child: ElementContent) =>
    !isElement(child, 'br') && !(child.type === 'text' && child.value.trim() === '');
  const first = children.findIndex(says);
  const last = children.findLastIndex(says);
  return children.slice(first, last + 1);
}

/** A link around whole paragraphs, which Markdown does not know, becomes a link around the words in them. */
function aroundBlocks(link: Element): ElementContent[] {
  return link.children.map((child): ElementContent => {
    if (!isElement(child) || isInline(child)) return { ...link, children: [child] };
    const inner = isElement(child) && child.children.every(isInline) && child.children.length > 0;
    return inner ? { ...child, children: [{ ...link, children: child.children }] } : child;
  });
}

/** Editors write a bold word as `<b><strong>`. */
function onlyOnce(mark: Element): void {
  const [only] = mark.children;
  const same = { b: 'strong', strong: 'strong', i: 'em', em: 'em' };
  const kind = (name: string) => Object.entries(same).find(([tag]) => tag === name)?.[1];
  if (
    mark.children.length === 1 &&
    isElement(only) &&
    kind(mark.tagName) &&
    kind(mark.tagName) === kind(only.tagName)
  ) {
    mark.children = only.children;
  }
}

const marks = new Set('b strong i em a s del strike u mark sub sup code small cite q ins'.split(' '));

/** Spaces at the ends of bold or slanted words belong outside, or Markdown takes the signs for what they are. */
function withSpacesOutside(node: Root | Element): void {
  const children: ElementContent[] = [];
  for (const child of contentsOf(node)) {
    if (!isElement(child) || !marks.has(child.tagName)) {
      children.push(child);
      continue;
    }
    const [first] = child.children;
    const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
    if (first?.type === 'text') first.value = first.value.slice(before.length);
    const last = child.children.at(-1);
    const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
    if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
    const lead = isElement(child.children[0], 'br') ? child.children.splice(0, 1) : [];
    const tail = isElement(child.children.at(-1), 'br') ? child.children.splice(-1, 1) : [];
    const isEmpty = lineOf(child) === '' && !hasThing(child);
    onlyOnce(child);
    children.push(
      ...(before ? [text(before)] : []),
      ...lead,
      ...(isEmpty ? [] : [child]),
      ...tail,
      ...(after ? [text(after)] : []),
    );
  }
  node.children = children;
}
