import { defineHastPlugin, type HastNode, type HastPluginEntry, type HastVisitorContext } from 'satteri';
import { headingNames } from './heading-id.ts';
import { levels } from './levels.ts';

/** A heading as readers find it. */
export interface HeadingFound {
  readonly id: string;
  readonly text: string;
}

declare module 'satteri' {
  interface DataMap {
    /** The headings of the text that is compiled, in order. */
    headings: readonly HeadingFound[];
  }
}

type Element = Extract<HastNode, { readonly type: 'element' }>;
type Jsx = Extract<HastNode, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Content = Element['children'][number];

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Headings as a page wants them, whatever the text has: each on the level where
 * it belongs, those in HTML like all others, and each with a name to lead to,
 * in which the numbers of notes have no part.
 */
export const headings: HastPluginEntry = ({ source }) => {
  if (!/#|^[ \t>]*(?:=+|-+)[ \t]*$|<h[1-6]/im.test(source)) return undefined;
  const nameOf = headingNames();
  const level = levels();
  const found: HeadingFound[] = [];

  const visit = (node: Readonly<Element | Jsx>, context: HastVisitorContext): Element => {
    const { tag, properties, children } = partsOf(node);
    const text = textOf(children);
    const own = properties['id'];
    const id = typeof own === 'string' ? own.normalize('NFC') : nameOf(text);
    found.push({ id, text });
    context.data.headings = found;
    const tagName = `h${level(tags.indexOf(tag) + 1, sheetAround(node, context))}`;
    // Those of the second and the third level have a link beside them, which has to be called something.
    const label = tagName === 'h2' || tagName === 'h3' ? { label: text } : {};
    const inside = children.map(withQuietNumbers);
    return { type: 'element', tagName, properties: { ...properties, id, ...label }, children: inside };
  };

  return defineHastPlugin({
    name: 'headings',
    element: {
      filter: tags,
      visit: (node, context) =>
        node.properties['id'] === 'footnote-label' ? undefined : visit(node, context),
    },
    mdxJsxFlowElement: { filter: tags, visit },
    mdxJsxTextElement: {
      filter: tags,
      visit(node, context) {
        const around = context.parent(node);
        if (!isParagraph(around)) return visit(node, context);
        const at = context.indexOf(node) ?? 0;
        const before = paragraphOf(around.children.slice(0, at));
        const after = paragraphOf(around.children.slice(at + 1));
        context.replaceNode(around, [...before, visit(node, context), ...after]);
        return undefined;
      },
    },
  });
};

interface Parts {
  readonly tag: string;
  readonly properties: Element['properties'];
  readonly children: readonly Content[];
}

/** A heading taken apart, whether Markdown made it or a tag. */
function partsOf(node: Readonly<Element | Jsx>): Parts {
  if (node.type === 'element') return { ...node, tag: node.tagName };
  const given = node.attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  return {
    tag: node.name ?? '',
    properties: Object.fromEntries(given),
    children: node.children.flatMap((child) => (isParagraph(child) ? child.children : [child])),
  };
}

function sheetAround(node: Readonly<HastNode>, context: HastVisitorContext): object | undefined {
  for (let around = context.parent(node); around; around = context.parent(around)) {
    if (around.type === 'mdxJsxFlowElement' && around.name === 'Worksheet') return around;
  }
  return undefined;
}

function textOf(nodes: readonly Content[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return 'children' in node && !isNumber(node) ? textOf(node.children) : '';
    })
    .join('');
}

/** Astro calls a heading by all the texts in it; what is no text to it, readers see all the same. */
function withQuietNumbers(node: Content): Content {
  if (node.type !== 'element') return node;
  const { tagName, properties, children } = node;
  if (!isNumber(node)) {
    return { type: 'element', tagName, properties, children: children.map(withQuietNumbers) };
  }
  const digits = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return { type: 'element', tagName, properties: { ...properties, 'set:html': digits }, children: [] };
}

/** The number of a note, which leads to it. */
function isNumber(node: Content): boolean {
  return node.type === 'element' && 'dataFootnoteRef' in node.properties;
}

function isParagraph(node: HastNode | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p';
}

function paragraphOf(children: Content[]): Element[] {
  const empty = children.every((child) => child.type === 'text' && child.value.trim() === '');
  return empty ? [] : [{ type: 'element', tagName: 'p', properties: {}, children }];
}
