import type { Element, ElementContent, Root } from 'hast';
import { attribute, contentsOf, element, find, isElement, lineOf, replace } from '../html/tree.ts';

/** A point of a list as Word copies it: a paragraph that says its level, and begins with its own sign. */
interface Point {
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly paragraph: Element;
}

/**
 * Makes lists of what Word copies as paragraphs with a sign before them. It
 * says which these are in styles of its own: `mso-list: l0 level1 lfo1`, and
 * `mso-list: Ignore` on the sign.
 */
export function withWordLists(root: Root): void {
  replace(root, (node) => {
    gather(node);
    return undefined;
  });
  gather(root);
}

function gather(parent: Root | Element): void {
  const children: ElementContent[] = [];
  let points: Point[] = [];
  const end = () => {
    if (points.length > 0) children.push(...nested(points, points[0]?.level ?? 1));
    points = [];
  };
  for (const child of contentsOf(parent)) {
    const point = pointOf(child);
    if (point) points.push(point);
    // Between two points stand only line breaks of the file.
    else if (points.length > 0 && child.type === 'text' && child.value.trim() === '') continue;
    else {
      end();
      children.push(child);
    }
  }
  end();
  parent.children = children;
}

function pointOf(node: ElementContent): Point | undefined {
  if (!isElement(node, 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return undefined;
  const [, level] = /mso-list:\s*l\d+\s+level(\d+)/i.exec(attribute(node, 'style')) ?? [];
  const sign = find(node, (one) => /mso-list:\s*Ignore/i.test(attribute(one, 'style')));
  if (level === undefined || !sign || node.tagName !== 'p') return undefined;
  const [, number, letter] = /^\(?(?:(\d+)|([a-z]{1,4}))[.)]/i.exec(lineOf(sign)) ?? [];
  const paragraph = element('p', {}, node.children);
  replace(paragraph, (one) => (one === sign ? [] : undefined));
  return {
    level: Number(level),
    ordered: number !== undefined || letter !== undefined,
    start: number === undefined ? 1 : Number(number),
    paragraph,
  };
}

/** Lists in lists, by the levels of their points. */
function nested(points: readonly Point[], level: number): ElementContent[] {
  const lists: Element[] = [];
  let at = 0;
  while (at < points.length) {
    const point = points[at];
    if (!point) break;
    const deeper = points.slice(at + 1).findIndex((one) => one.level <= level);
    const end = deeper === -1 ? points.length : at + 1 + deeper;
    const item = element('li', {}, [point.paragraph, ...nested(points.slice(at + 1, end), point.level + 1)]);
    const last = lists.at(-1);
    const name = point.ordered ? 'ol' : 'ul';
    if (last?.tagName === name) last.children.push(item);
    else lists.push(element(name, name === 'ol' && point.start > 1 ? { start: point.start } : {}, [item]));
    at = end;
  }
  return lists;
}
