import type { ElementContent } from 'hast';
import { z } from 'zod';
import { linkParagraph } from '../html/embeds.ts';
import { element, text } from '../html/tree.ts';

/** A part of a text in the tree that Wix calls Ricos (dev.wix.com, "Ricos Document Schema"). */
export interface RicosNode {
  readonly type: string;
  readonly nodes: readonly RicosNode[];
  readonly [data: string]: unknown;
}

const node: z.ZodType<RicosNode> = z.lazy(() =>
  z.looseObject({ type: z.string(), nodes: z.array(node).default([]) }),
);
export const ricos = z.looseObject({ nodes: z.array(node) });

type Lost = (sentence: string) => void;

const plain: Readonly<Record<string, string>> = {
  PARAGRAPH: 'p',
  BULLETED_LIST: 'ul',
  LIST_ITEM: 'li',
  BLOCKQUOTE: 'blockquote',
  TABLE: 'table',
  TABLE_ROW: 'tr',
  TABLE_CELL: 'td',
  CAPTION: 'figcaption',
  COLLAPSIBLE_ITEM_BODY: 'div',
};

/** Makes HTML of a part of a text. */
export function ricosNode(one: RicosNode, lost: Lost): ElementContent[] {
  const inner = () => one.nodes.flatMap((child) => ricosNode(child, lost));
  const tag = plain[one.type];
  if (tag) return [element(tag, {}, inner())];
  switch (one.type) {
    case 'TEXT':
      return decorated(one);
    case 'HEADING':
      return [
        element(
          `h${String(Math.min(6, Math.max(1, Number(at(one, 'headingData', 'level')) || 2)))}`,
          {},
          inner(),
        ),
      ];
    case 'ORDERED_LIST':
      return [element('ol', { start: Number(at(one, 'orderedListData', 'start')) || 1 }, inner())];
    case 'CODE_BLOCK':
      return [element('pre', {}, [element('code', {}, inner())])];
    case 'DIVIDER':
      return [element('hr')];
    case 'IMAGE':
      return [picture(one, inner())];
    case 'GALLERY':
      return gallery(one);
    case 'VIDEO':
    case 'AUDIO':
    case 'FILE':
    case 'LINK_PREVIEW':
    case 'EMBED':
      return linked(one, lost);
    case 'BUTTON':
      return linked(one, lost);
    case 'COLLAPSIBLE_ITEM':
      return [element('details', {}, inner())];
    case 'COLLAPSIBLE_ITEM_TITLE':
      return [element('summary', {}, inner())];
    default:
      if (one.nodes.length === 0)
        lost(`A part has no equal here: ${one.type.toLowerCase().replaceAll('_', ' ')}`);
      return inner();
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const decoration = z.array(z.looseObject({ type: z.string() })).catch([]);
const marks: Readonly<Record<string, string>> = {
  BOLD: 'strong',
  ITALIC: 'em',
  STRIKETHROUGH: 's',
  UNDERLINE: 'u',
};

function decorated(one: RicosNode): ElementContent[] {
  const start: ElementContent[] = words(at(one, 'textData', 'text'))
    .split('\n')
    .flatMap((line, number) => (number === 0 ? [text(line)] : [element('br'), text(line)]));
  return decoration.parse(at(one, 'textData', 'decorations')).reduce((children, mark) => {
    if (mark.type === 'LINK') {
      const href = words(at(mark, 'linkData', 'link', 'url'));
      return href === '' ? children : [element('a', { href }, children)];
    }
    const isOff = mark.type === 'BOLD' && Number(at(mark, 'fontWeightValue') ?? 700) < 600;
    const tag = isOff ? undefined : marks[mark.type];
    return tag ? [element(tag, {}, children)] : children;
  }, start);
}

function picture(one: RicosNode, inner: ElementContent[]): ElementContent {
  const src =
    words(at(one, 'imageData', 'image', 'src', 'id')) || words(at(one, 'imageData', 'image', 'src', 'url'));
  return element('figure', {}, [
    element('img', { src, alt: words(at(one, 'imageData', 'altText')) }),
    ...inner,
  ]);
}

function gallery(one: RicosNode): ElementContent[] {
  const items = z
    .array(z.unknown())
    .catch([])
    .parse(at(one, 'galleryData', 'items'));
  return items.map((item) => {
    const src =
      words(at(item, 'image', 'media', 'src', 'id')) || words(at(item, 'image', 'media', 'src', 'url'));
    return element('p', {}, [
      element('img', { src, alt: words(at(item, 'altText')) || words(at(item, 'title')) }),
    ]);
  });
}

const addresses = [
  ['videoData', 'video', 'src', 'url'],
  ['audioData', 'audio', 'src', 'url'],
  ['fileData', 'src', 'url'],
  ['linkPreviewData', 'link', 'url'],
  ['embedData', 'src'],
  ['buttonData', 'link', 'url'],
] as const;

function linked(one: RicosNode, lost: Lost): ElementContent[] {
  const href = addresses.map((path) => words(at(one, ...path))).find((found) => found !== '') ?? '';
  const title = [
    ['videoData', 'title'],
    ['linkPreviewData', 'title'],
    ['fileData', 'name'],
    ['buttonData', 'text'],
    ['audioData', 'name'],
  ]
    .map((path) => words(at(one, ...path)))
    .find((found) => found !== '');
  if (href !== '') return [linkParagraph(href, title ?? '')];
  lost(
    `A part has no equal here: ${one.type.toLowerCase().replaceAll('_', ' ')}${title ? `, "${title}"` : ''}`,
  );
  return [];
}
