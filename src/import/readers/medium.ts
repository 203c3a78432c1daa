import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import type { BundleFile } from '../bundle/bundle.ts';
import { clean } from '../html/clean.ts';
import { linkParagraph } from '../html/embeds.ts';
import {
  attribute,
  element,
  find,
  findAll,
  hasClass,
  lineOf,
  parseHtml,
  replace,
  text,
} from '../html/tree.ts';
import type { Brought, Item, LeftOut, Read } from '../item.ts';
import { decoded } from '../bundle/decode.ts';

/** Reads an export of Medium: one file a story. What it tells of the account is never looked at. */
export async function readMedium(files: readonly BundleFile[]): Promise<Brought> {
  const items: Item[] = [];
  const leftOut: LeftOut[] = [];
  const ids = new Set(files.map(({ path }) => idOf(path)));
  for (const file of files) {
    const root = parseHtml(decoded(await file.bytes()));
    const title = lineOf(find(root, (node) => hasClass(node, 'p-name')) ?? root);
    if (isReply(root))
      leftOut.push({ title, why: 'It is a reply to somebody else, which Medium keeps among the stories.' });
    else items.push(itemOf(file, root, title, ids));
  }
  return { source: 'Medium', home: undefined, zone: undefined, items, leftOut, notes: [] };
}

/** One or a few plain paragraphs without a heading of their own, called by their own first words. */
function isReply(root: Root): boolean {
  const body = bodyOf(root);
  const parts = findAll(body, (node) => hasClass(node, 'graf'));
  const isPlain = parts.every((node) => hasClass(node, 'graf--p'));
  const title = lineOf(find(root, (node) => hasClass(node, 'p-name')) ?? body);
  const begins = (parts[0] ? lineOf(parts[0]) : '').startsWith(title.replace(/…$/, '').slice(0, 40));
  return parts.length > 0 && parts.length <= 3 && isPlain && begins;
}

function bodyOf(root: Root): Element {
  return find(root, (node) => attribute(node, 'dataField') === 'body') ?? element('section');
}

/** The number at the end of a story's name, by which Medium knows it. */
function idOf(path: string): string {
  const name = posix.basename(path, '.html');
  return /-([\da-f]{8,14})$/.exec(name)?.[1] ?? name;
}

function itemOf(file: BundleFile, root: Root, title: string, ids: ReadonlySet<string>): Item {
  const name = posix.basename(file.path, '.html');
  const time = find(root, (node) => hasClass(node, 'dt-published'));
  const canonical = find(root, (node) => hasClass(node, 'p-canonical'));
  const link = canonical ? URL.parse(attribute(canonical, 'href')) : null;
  const id = idOf(file.path);
  const isDraft = /^draft_/.test(name) || !time;
  const subtitle = find(root, (node) => attribute(node, 'dataField') === 'subtitle');
  return {
    key: id,
    kind: 'post',
    title,
    when:
      time && !Number.isNaN(Date.parse(attribute(time, 'dateTime')))
        ? { moment: new Date(attribute(time, 'dateTime')).toISOString() }
        : undefined,
    held: isDraft ? ['it was a draft'] : [],
    description: subtitle && lineOf(subtitle) !== '' ? lineOf(subtitle) : undefined,
    slug: name.replace(/^(?:draft_|\d{4}-\d{2}-\d{2}_)/, '').replace(/-+[\da-f]{8,14}$/, ''),
    // An address at medium.com stays with Medium; only a domain of her own comes along.
    addresses: link && !/(?:^|\.)medium\.com$/.test(link.hostname) ? [link.pathname] : [],
    meant: [`@source/${id}`],
    terms: findAll(root, (node) => hasClass(node, 'p-tag', 'u-tag')).map((node) => ({
      name: lineOf(node),
      kind: 'category',
    })),
    cover: undefined,
    comments: 0,
    featured: false,
    read: () =>
      Promise.resolve(readText(structuredClone(bodyOf(root)), title, subtitle ? lineOf(subtitle) : '', ids)),
  };
}

function readText(body: Element, title: string, subtitle: string, ids: ReadonlySet<string>): Read {
  const lost: string[] = [];
  const root: Root = { type: 'root', children: body.children };
  const same = (a: string, b: string) =>
    a.replace(/\s+/g, ' ').toLowerCase() === b.replace(/\s+/g, ' ').toLowerCase();
  let isFirst = true;
  replace(root, (node) => {
    // Both stand above the text here.
    if (hasClass(node, 'graf--title') && same(lineOf(node), title)) return [];
    if (hasClass(node, 'graf--subtitle') && same(lineOf(node), subtitle)) return [];
    if (node.tagName === 'div' && hasClass(node, 'section-divider')) {
      const divider = isFirst ? [] : [element('hr')];
      isFirst = false;
      return divider;
    }
    if (hasClass(node, 'graf--mixtapeEmbed')) return mixtape(node);
    if (node.tagName === 'a') ownStory(node, ids);
    if (hasClass(node, 'graf--pullquote')) return [element('blockquote', {}, node.children)];
    if (node.tagName === 'h3' || node.tagName === 'h4')
      return [{ ...node, tagName: node.tagName === 'h3' ? 'h2' : 'h3' }];
    return undefined;
  });
  return { body: { html: clean(root, (sentence) => void lost.push(sentence)) }, lost };
}

/** A box that leads to a page: its title, and the line under it. */
function mixtape(node: Element): Element[] {
  const link = find(node, ({ tagName }) => tagName === 'a');
  if (!link) return [];
  const title = find(link, ({ tagName }) => tagName === 'strong');
  const line = find(link, ({ tagName }) => tagName === 'em');
  const site = link.children
    .flatMap((child) => (child.type === 'text' ? [child.value.trim()] : []))
    .join(' ')
    .trim();
  const paragraph = linkParagraph(attribute(link, 'href'), title ? lineOf(title) : lineOf(link));
  const rest = [line ? lineOf(line) : '', title ? site : ''].filter((words) => words !== '');
  if (rest.length > 0) paragraph.children.push(element('br'), text(rest.join(' · ')));
  return [paragraph];
}

/** A link to another of her stories is known by the number at its end. */
function ownStory(link: Element, ids: ReadonlySet<string>): void {
  const url = URL.parse(attribute(link, 'href'));
  const id =
    url && /(?:^|\.)medium\.com$/.test(url.hostname)
      ? /[-/]([\da-f]{10,14})$/.exec(url.pathname)?.[1]
      : undefined;
  if (id && ids.has(id)) link.properties['href'] = `@source/${id}`;
}
