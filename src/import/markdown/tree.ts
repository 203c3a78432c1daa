import { posix } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { html } from '../convert/handlers.ts';
import { inLine } from '../convert/phrasing.ts';
import { replaceIn, setChildren, walkTree } from '../convert/tidy.ts';
import { markdownTree } from '../convert/to-tree.ts';
import { clean } from '../html/clean.ts';
import { withoutInlineHtml } from './inline-html.ts';
import { withoutUnknownTags } from './unknown-tags.ts';
import { parseHtml } from '../html/tree.ts';
import { decodedPart } from '../../schema/decoded.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** HTML that cannot stand in a text here as it is. */
const toRead =
  /<(?:img|picture|figure|iframe|video|audio|script|style|form|object|embed|center|font|a\s|table|noscript)\b/i;

/**
 * Reads Markdown, and makes of the HTML in it what belongs into a text here.
 *
 * @param path Where the text lies in the export: what it shows and leads to is named from there.
 */
export function parseMarkdown(body: string, path: string, lost: (sentence: string) => void): Root {
  const tree = parser.parse(body);
  withoutUnknownTags(tree, (text) => parser.parse(text), lost);
  withoutInlineHtml(tree, lost);
  replaceIn(tree, (node, parent) => {
    if (node.type === 'html') return fromHtml(node.value, parent.type, lost);
    if (node.type === 'text' && parent.type !== 'link') return marked(node.value);
    if (node.type === 'code') node.meta = null;
    return undefined;
  });
  keepCallouts(tree);
  walkTree(tree, (node) => {
    if (node.type === 'image' || node.type === 'link' || node.type === 'definition')
      node.url = fromThere(node.url, path, node.type === 'image');
  });
  return tree;
}

function fromHtml(value: string, within: string, lost: (sentence: string) => void): Nodes[] | undefined {
  const words = value.replace(/<!--[\s\S]*?-->/g, '');
  if (words.trim() === '') return [];
  if (!toRead.test(words)) return words === value ? undefined : [html(words)];
  const { children } = markdownTree(clean(parseHtml(words), lost));
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(within)
    ? children
    : inLine(children);
}

/** Words between two equals signs are marked, in Obsidian as here. */
function marked(value: string): Nodes[] | undefined {
  if (!/==\S/.test(value)) return undefined;
  return value
    .split(/(==\S(?:[^=\n]*\S)?==)/)
    .flatMap((part, at): Nodes[] =>
      at % 2 === 1 ? [html(part)] : part === '' ? [] : [{ type: 'text', value: part }],
    );
}

/** The first line of a box with a name is no text. */
function keepCallouts(tree: Root): void {
  walkTree(tree, (node) => {
    if (node.type !== 'blockquote') return;
    const [first] = node.children;
    const [start] = first?.type === 'paragraph' ? first.children : [];
    if (first?.type !== 'paragraph' || start?.type !== 'text') return;
    const [head] = /^\[!\w+\][+-]?/.exec(start.value) ?? [];
    if (head === undefined) return;
    setChildren(first, [
      html(head),
      { type: 'text', value: start.value.slice(head.length) },
      ...first.children.slice(1),
    ]);
  });
}

/** An address that is written from where the text lies, written from the export itself. */
function fromThere(url: string, path: string, isPicture: boolean): string {
  if (url.startsWith('@note/'))
    return `@source/note:${
      decodedPart(url.slice('@note/'.length))
        .split(/[/#]/)
        .filter((one) => one !== '')
        .at(-1)
        ?.replace(/\.(?:mdx?|markdown)$/i, '')
        .toLowerCase() ?? ''
    }`;
  if (url === '' || /^(?:[a-z][\w+.-]*:|\/|#|\?|@)/i.test(url)) return url;
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  const whole = posix.join(posix.dirname(path), decodedPart(place));
  if (isPicture || (/\.\w{2,5}$/.test(place) && !/\.(?:mdx?|markdown|html?)$/i.test(place))) return whole;
  return `@source/${keyOf(whole)}${rest}`;
}

/** What a text is called by links to its file. */
export function keyOf(path: string): string {
  return path
    .replace(/\.(?:mdx?|markdown|html?)$/i, '')
    .replace(/\/(?:_?index)?$/, '')
    .toLowerCase();
}
