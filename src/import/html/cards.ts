import type { Element, ElementContent, Root } from 'hast';
import { linkParagraph } from './embeds.ts';
import {
  attribute,
  element,
  find,
  findAll,
  hasClass,
  isElement,
  lineOf,
  replace,
  shortened,
  text,
} from './tree.ts';

type Lost = (sentence: string) => void;
type Card = (node: Element, lost: Lost) => ElementContent[] | undefined;

/**
 * Parts that editors build of many boxes, put into the few that HTML has for them: what opens, boxes with a link to a
 * page or a file, quotations that are set large, pictures in a row.
 */
export function cards(root: Root, lost: Lost): void {
  replace(root, (node) => {
    for (const [name, card] of known) if (hasClass(node, name)) return card(node, lost);
    return undefined;
  });
}

/** What opens: its title and what is in it. */
function opening(title: Element | undefined, content: readonly ElementContent[]): Element[] {
  if (!title) return [element('div', {}, [...content])];
  const words = title.tagName === 'summary' ? title.children : [...withoutButtons(title)];
  return [element('details', {}, [element('summary', {}, [...words]), ...content])];
}

function withoutButtons(title: Element): ElementContent[] {
  const icon = (one: Element) => String(one.properties['ariaHidden']) === 'true';
  const copy = structuredClone(title);
  replace(copy, (one) => (icon(one) ? [] : isElement(one, 'button', 'span') ? one.children : undefined));
  return copy.children;
}

const within = (node: Element, name: string) => find(node, (one) => hasClass(one, name));

const said =
  (what: string): Card =>
  (node, lost) => {
    const words = lineOf(node);
    lost(words === '' ? `${what} has no equal here.` : `${what} has no equal here: "${shortened(words)}"`);
    return [];
  };

const bookmark: Card = (node) => {
  const link = find(node, ({ tagName }) => tagName === 'a');
  const title = within(node, 'kg-bookmark-title');
  if (!link || !title) return undefined;
  const rest = ['kg-bookmark-description', 'kg-bookmark-publisher', 'kg-bookmark-author']
    .flatMap((name) => within(node, name) ?? [])
    .map(lineOf)
    .filter((words) => words !== '');
  const paragraph = linkParagraph(attribute(link, 'href'), lineOf(title));
  if (rest.length > 0) paragraph.children.push(element('br'), text(rest.join(' · ')));
  const caption = find(node, ({ tagName }) => tagName === 'figcaption');
  return [paragraph, ...(caption ? [element('p', {}, caption.children)] : [])];
};

const file: Card = (node, lost) => {
  const link = find(node, ({ tagName }) => tagName === 'a');
  const title = within(node, 'kg-file-card-title');
  if (!link) return undefined;
  const caption = within(node, 'kg-file-card-caption');
  const metadata = within(node, 'kg-file-card-metadata');
  if (metadata) lost(`A file's name and size stood beside its link: "${lineOf(metadata)}"`);
  const paragraph = linkParagraph(attribute(link, 'href'), title ? lineOf(title) : lineOf(link));
  if (caption && lineOf(caption) !== '') paragraph.children.push(element('br'), text(lineOf(caption)));
  return [paragraph];
};

const wordpressFile: Card = (node, lost) => {
  const [, ...others] = findAll(node, ({ tagName }) => tagName === 'a');
  const button = others.find((one) => hasClass(one, 'wp-block-file__button'));
  if (!button) return undefined;
  lost(`A second link to the same file is left out: "${lineOf(button)}"`);
  replace(node, (one) => (one === button ? [] : undefined));
  return [node];
};

const tabs: Card = (node) => {
  const labels = findAll(node, (one) => attribute(one, 'role') === 'tab');
  const panels = findAll(node, (one) => attribute(one, 'role') === 'tabpanel');
  if (labels.length === 0 || panels.length === 0) return undefined;
  return panels.flatMap((panel, at) => {
    const label = labels[at];
    return [
      ...(label ? [element('p', {}, [element('strong', {}, [text(lineOf(label))])])] : []),
      ...panel.children,
    ];
  });
};

/** Quotation marks in spans of their own stay; the one who said it stands in a line below. */
const pullquote: Card = (node) => {
  const quote = find(node, ({ tagName }) => tagName === 'blockquote');
  return quote ? [quote] : [element('blockquote', {}, node.children)];
};

const gallery: Card = (node) => {
  const pictures = findAll(node, ({ tagName }) => tagName === 'figure').filter((one) => one !== node);
  const caption = node.children.find((one) => isElement(one, 'figcaption'));
  if (pictures.length === 0) return undefined;
  return [...pictures, ...(isElement(caption) ? [element('p', {}, caption.children)] : [])];
};

/** Blogger puts a picture and its caption into a table. */
const captionTable: Card = (node) => {
  const img = find(node, ({ tagName }) => tagName === 'img');
  const caption = within(node, 'tr-caption');
  if (!img) return undefined;
  return [element('figure', {}, [img, ...(caption ? [element('figcaption', {}, caption.children)] : [])])];
};

/** The spaces at the beginning of a line belong to a verse. */
const verse: Card = (node) => [element('p', {}, node.children.flatMap(verseLines))];

function verseLines(node: ElementContent): ElementContent[] {
  if (node.type === 'element') return [{ ...node, children: node.children.flatMap(verseLines) }];
  if (node.type !== 'text') return [];
  return node.value
    .split('\n')
    .flatMap((line, at): ElementContent[] => [
      ...(at > 0 ? [element('br')] : []),
      text(line.replace(/^ +| {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length))),
    ]);
}

const known: readonly (readonly [string, Card])[] = [
  [
    'wp-block-accordion-item',
    (node) =>
      opening(
        find(node, ({ tagName }) => /^h[1-6]$/.test(tagName)),
        within(node, 'wp-block-accordion-panel')?.children ?? [],
      ),
  ],
  [
    'kg-toggle-card',
    (node) =>
      opening(within(node, 'kg-toggle-heading-text'), within(node, 'kg-toggle-content')?.children ?? []),
  ],
  ['wp-block-tabs', tabs],
  ['wp-block-file', wordpressFile],
  ['wp-block-pullquote', pullquote],
  ['pullquote', pullquote],
  ['wp-block-verse', verse],
  ['wp-block-gallery', gallery],
  ['kg-callout-card', (node) => [element('blockquote', {}, node.children)]],
  ['kg-bookmark-card', bookmark],
  ['kg-file-card', file],
  ['kg-signup-card', said('A form to sign up')],
  ['kg-email-card', said('Words for letters only')],
  ['subscription-widget-wrap-editor', () => []],
  ['subscription-widget', said('A form to sign up')],
  ['newsletter-form-wrapper', said('A form to sign up')],
  ['poll-embed', said('A poll')],
  ['image-link-expand', () => []],
  ['hide-text', () => []],
  ['tr-caption-container', captionTable],
];
