import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Html, PhrasingContent } from 'mdast';
import { link } from './link.ts';
import { inLine } from './phrasing.ts';
import { addressesOfPicture, spokenWords } from '../html/pictures.ts';
import { attribute, find, findAll, hasClass, isElement, lineOf, textOf } from '../html/tree.ts';

/** HTML that Markdown lets stand as it is. */
export function html(value: string): Html {
  return { type: 'html', value };
}

/** A mark that has no sign in Markdown, around words that do. */
const inTags =
  (name: string): Handle =>
  (state, node) => [html(`<${name}>`), ...asPhrasing(state, node), html(`</${name}>`)];

function asPhrasing(state: State, node: Element): PhrasingContent[] {
  return inLine(state.all(node));
}

const image: Handle = (_, node) => {
  const [src = '', ...others] = addressesOfPicture(node);
  const alt = spokenWords(attribute(node, 'alt'), attribute(node, 'src') || src);
  return src === '' ? [] : { type: 'image', url: src, alt, data: { others: [...others, ...kept(node)] } };
};

/** Addresses that an export knows besides those in its text. */
function kept(node: Element): string[] {
  const known = attribute(node, 'dataKnown');
  return known === '' ? [] : known.split(' ');
}

/** A picture with the line under it; other things that stand in a figure stay, with the line below them. */
const figure: Handle = (state, node) => {
  const pictures = findAll(node, ({ tagName }) => tagName === 'img');
  const caption =
    node.children.find((child): child is Element => isElement(child, 'figcaption')) ??
    find(node, ({ tagName }) => tagName === 'figcaption');
  const rest = { ...node, children: node.children.filter((child) => child !== caption) };
  const inner = state.toFlow(state.all(rest));
  if (!caption || lineOf(caption) === '') return inner;
  if (pictures.length === 0) return [...inner, ...state.toFlow(state.all(caption))];
  const words = lineOf(caption);
  const [only, ...others] = inner;
  const picture = only?.type === 'paragraph' && only.children.length === 1 ? only.children[0] : undefined;
  const isPlain = caption.children.every((child) => child.type === 'text' || isParagraphOfText(child));
  if (picture?.type === 'image' && others.length === 0 && isPlain) {
    picture.title = words;
    return inner;
  }
  return [
    html('<figure>'),
    ...inner,
    html('<figcaption>'),
    ...state.toFlow(state.all(caption)),
    html('</figcaption>'),
    html('</figure>'),
  ];
};

function isParagraphOfText(node: Element['children'][number]): boolean {
  return (
    node.type === 'element' &&
    ['p', 'span', 'div'].includes(node.tagName) &&
    node.children.every((child) => child.type === 'text' || isParagraphOfText(child))
  );
}

const details: Handle = (state, node) => {
  const summary = node.children.find((child): child is Element => isElement(child, 'summary'));
  const rest = { ...node, children: node.children.filter((child) => child !== summary) };
  const title = summary ? lineOf(summary) : '';
  const head = `<details>\n<summary>${escaped(title)}</summary>`;
  return [html(head), ...state.toFlow(state.all(rest)), html('</details>')];
};

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const pre: Handle = (_, node) => {
  const code = find(node, ({ tagName }) => tagName === 'code') ?? node;
  const names = [attribute(code, 'className'), attribute(node, 'className')].join(' ');
  const lang =
    /\b(?:language|lang)-([\w+#-]+)/.exec(names)?.[1] ?? (attribute(node, 'dataCodeBlockLang') || null);
  return { type: 'code', lang, value: textOf(node).replace(/^\n/, '').replace(/\n+$/, '') };
};

/** In a cell of a table a line break is written in HTML: Markdown's would end the row. */
const lineBreak: Handle = (state) => (state.inTable ? html('<br>') : { type: 'break' });

const paragraph: Handle = (state, node) => {
  const children = asPhrasing(state, node);
  return children.length > 0 ? { type: 'paragraph', children } : undefined;
};

/** A cell holds one line: paragraphs and points of a list stand in it one below the other. */
const cell: Handle = (state, node) => {
  const children: PhrasingContent[] = [];
  for (const child of node.children) {
    if (child.type === 'comment') continue;
    const isBlock = isElement(
      child,
      'p',
      'div',
      'ul',
      'ol',
      'blockquote',
      'pre',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
    );
    if (isBlock && children.length > 0 && !isElement(child, 'ul', 'ol')) children.push(html('<br>'));
    if (isElement(child, 'ul', 'ol')) children.push(...listInCell(state, child));
    else if (isBlock) children.push(...asPhrasing(state, child));
    else children.push(...asPhrasing(state, { ...node, tagName: 'span', children: [child] }));
  }
  const data = {
    hastUtilToMdastTemporaryColSpan: node.properties['colSpan'],
    hastUtilToMdastTemporaryRowSpan: node.properties['rowSpan'],
  };
  return {
    type: 'tableCell',
    children,
    ...((data.hastUtilToMdastTemporaryColSpan ?? data.hastUtilToMdastTemporaryRowSpan) ? { data } : {}),
  };
};

function listInCell(state: State, list: Element): PhrasingContent[] {
  const items = list.children.filter((child): child is Element => isElement(child, 'li'));
  return [
    html(`<${list.tagName}>`),
    ...items.flatMap((item) => [
      html('<li>'),
      ...item.children.flatMap((child) =>
        child.type === 'element' && ['ul', 'ol'].includes(child.tagName)
          ? listInCell(state, child)
          : asPhrasing(state, { ...item, tagName: 'span', children: wordsOf(child) }),
      ),
      html('</li>'),
    ]),
    html(`</${list.tagName}>`),
  ];
}

function wordsOf(node: Element['children'][number]): Element['children'] {
  return node.type === 'element' && ['p', 'div'].includes(node.tagName) ? node.children : [node];
}

const noteReference: Handle = (_, node) => {
  const identifier = attribute(node, 'name');
  return { type: 'footnoteReference', identifier, label: identifier };
};

const noteDefinition: Handle = (state, node) => {
  const identifier = attribute(node, 'name');
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: state.toFlow(state.all(node)),
  };
};

/** A quotation keeps who said it, in a line of its own. */
const blockquote: Handle = (state, node) => {
  const children = state.toFlow(state.all(node));
  return children.length > 0 ? { type: 'blockquote', children } : undefined;
};

/** A number raised by hand stays one; other marks that Markdown does not have keep their tags. */
export const handlers: Readonly<Record<string, Handle>> = {
  a: link,
  abbr: (state, node) => state.all(node),
  blockquote,
  br: lineBreak,
  details,
  figure,
  img: image,
  kbd: inTags('kbd'),
  mark: inTags('mark'),
  'note-def': noteDefinition,
  'note-ref': noteReference,
  p: paragraph,
  pre,
  sub: inTags('sub'),
  sup: inTags('sup'),
  td: cell,
  th: cell,
  u: (state, node) => (hasClass(node, 'unmarked') ? state.all(node) : inTags('u')(state, node, undefined)),
};
