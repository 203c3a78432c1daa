import type { Element, ElementContent, Root } from 'hast';
import { contentsOf, element, isElement, isInline, parseHtml, text } from '../html/tree.ts';

/** Elements in which a blank line parts paragraphs, as in the text itself. */
const holders = [
  'blockquote',
  'div',
  'section',
  'article',
  'details',
  'center',
  'td',
  'th',
  'li',
  'figcaption',
  'figure',
];
/** Of these, elements whose only paragraph needs no mark. */
const bare = ['td', 'th', 'li', 'figcaption', 'figure', 'center'];
/** Elements in which spaces between the parts mean nothing. */
const frames = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl', 'colgroup'];

/**
 * Reads a text of WordPress's classic editor, which has no marks for paragraphs: a blank line parts two, and a line
 * end is a line end. WordPress itself marks them only when the text is shown.
 */
export function parseClassic(html: string): Root {
  const root = parseHtml(html.replace(/\r\n?/g, '\n'));
  root.children = paragraphs(root, false);
  return root;
}

function paragraphs(parent: Root | Element, isBare: boolean): ElementContent[] {
  const made: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    const parts = split(run);
    if (isBare && made.length === 0 && parts.length === 1) made.push(...(parts[0] ?? []));
    else made.push(...parts.map((part) => element('p', {}, part)));
    run = [];
  };
  for (const child of contentsOf(parent)) {
    if (isInline(child) || child.type === 'comment') {
      run.push(child);
      continue;
    }
    end();
    if (isElement(child)) descend(child);
    made.push(child);
  }
  if (isBare && made.length > 0) run = run.filter((one) => one.type !== 'text' || one.value.trim() !== '');
  end();
  return made;
}

function descend(child: Element): void {
  if (child.tagName === 'pre' || child.tagName === 'script' || child.tagName === 'style') return;
  if (holders.includes(child.tagName)) {
    child.children = paragraphs(child, bare.includes(child.tagName));
  } else if (frames.includes(child.tagName)) {
    for (const inner of child.children) if (isElement(inner)) descend(inner);
  } else child.children = withBreaks(child.children);
}

/** Parts a run of words at its blank lines, also where one stands within something bold. */
function split(run: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const node of run) {
    const [first = [], ...others] = pieces(node);
    parts.at(-1)?.push(...first);
    parts.push(...others);
  }
  return parts.map(tidied).filter((part) => part.length > 0);
}

/** A part as it stands before, between and after the blank lines in it. */
function pieces(node: ElementContent): ElementContent[][] {
  if (node.type === 'text') return node.value.split(/\n[ \t]*(?:\n[ \t]*)+/).map((value) => [text(value)]);
  if (!isElement(node) || node.tagName === 'code' || node.children.length === 0) return [[node]];
  return partsOf(node.children).map((children) => [
    { ...node, properties: { ...node.properties }, children },
  ]);
}

function partsOf(children: readonly ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  for (const node of children) {
    const [first = [], ...others] = pieces(node);
    parts.at(-1)?.push(...first);
    parts.push(...others);
  }
  return parts;
}

/** A paragraph without the empty lines at its ends, and with its own line ends marked. */
function tidied(part: readonly ElementContent[]): ElementContent[] {
  const says = part.some((node) =>
    node.type === 'text' ? node.value.trim() !== '' : node.type !== 'comment',
  );
  if (!says) return part.filter(({ type }) => type === 'comment');
  return withBreaks(trimmed(part));
}

function trimmed(part: readonly ElementContent[]): ElementContent[] {
  return part.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 ? node.value.replace(/^\s+/, '') : node.value;
    return text(at === part.length - 1 ? start.replace(/\s+$/, '') : start);
  });
}

function withBreaks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((node, at): ElementContent[] => {
    if (node.type === 'element') {
      if (node.tagName !== 'code') node.children = withBreaks(node.children);
      return [node];
    }
    if (node.type !== 'text') return [node];
    // What was broken by hand keeps its one break.
    const value = isElement(children[at - 1], 'br') ? node.value.replace(/^[ \t]*\n/, '') : node.value;
    const isLast = isElement(children[at + 1], 'br');
    return value
      .split('\n')
      .flatMap((line, number, lines): ElementContent[] =>
        number === 0
          ? [text(line)]
          : [
              ...(isLast && number === lines.length - 1 && line.trim() === '' ? [] : [element('br')]),
              text(line),
            ],
      );
  });
}
