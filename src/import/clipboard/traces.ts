import type { Element, Root } from 'hast';
import { attribute, find, findAll, hasClass, isElement, lineOf, replace } from '../html/tree.ts';

/** What stayed out of what was pasted, counted. */
export interface Left {
  deleted: number;
  comments: number;
  pictures: number;
}

const pictures: ReadonlySet<string> = new Set(['img', 'picture', 'v:shape']);

/**
 * Takes out of what another program copied what its author did not mean
 * readers to see: deleted and hidden words, remarks in the margin; and
 * pictures, whose files do not come along.
 */
export function withoutTraces(root: Root): Left {
  const left: Left = { deleted: 0, comments: remarksIn(root), pictures: 0 };
  // Before their marks go, by which they are known.
  replace(root, (node) => (isRemarkOfGoogle(node) ? [] : undefined));
  replace(root, (node) => {
    const style = attribute(node, 'style');
    if (node.tagName === 'del' || hasClass(node, 'msoDel') || /mso-hide:\s*all/i.test(style)) {
      if (lineOf(node) !== '') left.deleted += 1;
      return [];
    }
    if (isRemark(node, style)) return [];
    if (node.tagName === 'ins' || hasClass(node, 'msoIns')) return node.children;
    if (pictures.has(node.tagName)) {
      left.pictures += node.tagName === 'img' ? 1 : 0;
      return [];
    }
    // Around the whole of it Google Docs sets a bold that is none.
    if (node.tagName === 'b' && /font-weight:\s*(?:normal|400)/i.test(style)) return node.children;
    // A name that something led to, and nothing leads to here.
    if (node.tagName === 'a' && attribute(node, 'href') === '' && !node.properties['id'])
      return node.children;
    return undefined;
  });
  return left;
}

/** How many remarks there are, by what their marks lead to. */
function remarksIn(root: Root): number {
  const marks = findAll(root, (node) => /^#(?:cmnt\d|_msocom)/i.test(attribute(node, 'href')));
  return new Set(marks.map((mark) => attribute(mark, 'href'))).size;
}

/** The words of a remark, which stand at the end and lead back to their mark. */
function isRemarkOfGoogle(node: Element): boolean {
  if (!isElement(node, 'p')) return false;
  return find(node, (one) => /^#cmnt_ref/.test(attribute(one, 'href'))) !== undefined;
}

/** Remarks of Word's (a mark in the text, a part at the end) and of Google's (`[a]`, raised). */
function isRemark(node: Element, style: string): boolean {
  if (hasClass(node, 'MsoCommentReference') || /mso-special-character:\s*comment/i.test(style)) return true;
  if (/mso-element:\s*comment/i.test(style)) return true;
  return (
    node.tagName === 'a' &&
    /^#(?:cmnt|_msocom)/i.test(attribute(node, 'href')) &&
    /^\[?\w+\]?$/.test(lineOf(node))
  );
}
