import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { z } from 'zod';
import type { Bundle, BundleFile } from '../bundle/bundle.ts';
import { clean } from '../html/clean.ts';
import { linkParagraph } from '../html/embeds.ts';
import { withFootnotes } from '../html/footnotes.ts';
import { attribute, element, findAll, hasClass, lineOf, parseHtml, replace, text } from '../html/tree.ts';
import { UnreadItem, type Brought, type Item, type Read } from '../item.ts';
import { readTable } from './table.ts';
import { decoded } from '../bundle/decode.ts';

type Row = Readonly<Record<string, string>>;

const readers: Readonly<Record<string, string>> = {
  only_paid: 'only those who pay could read it',
  founding: 'only those who pay most could read it',
  only_free: 'only those who had signed up could read it',
};

/** Reads exports of Substack: its list of posts and their texts. Whom they were sent to is never looked at. */
export async function readSubstack(lists: readonly BundleFile[], bundle: Bundle): Promise<Brought> {
  const items: Item[] = [];
  for (const list of lists) {
    const folder = posix.join(posix.dirname(list.path), 'posts');
    const texts = new Map(
      bundle.files
        .filter(
          ({ path, from }) => from === list.from && posix.dirname(path) === folder && /\.html$/i.test(path),
        )
        .map((file) => [posix.basename(file.path, '.html'), file]),
    );
    for (const row of await readTable(list)) items.push(await itemOf(row, texts));
  }
  return { source: 'Substack', home: homeIn(), zone: undefined, items, leftOut: [], notes: [] };
}

/** The export does not say where the letters are read. */
function homeIn(): undefined {
  return undefined;
}

async function itemOf(row: Row, texts: ReadonlyMap<string, BundleFile>): Promise<Item> {
  const id = row['post_id'] ?? '';
  const slug = id.replace(/^\d+\.?/, '');
  const file = texts.get(id);
  const html = file ? decoded(await file.bytes()) : '';
  const isPublished = /^true$/i.test(row['is_published'] ?? '');
  const isPage = row['type'] === 'page';
  const date = row['post_date'] ?? '';
  return {
    key: id,
    kind: isPage ? 'page' : 'post',
    title: (row['title'] ?? '').trim(),
    when: Number.isNaN(Date.parse(date)) ? undefined : { moment: new Date(date).toISOString() },
    held: heldBack(row, isPublished, html),
    description: row['subtitle']?.trim() || undefined,
    slug,
    addresses: isPublished && slug !== '' ? [isPage ? `/${slug}` : letterAt(slug)] : [],
    meant: slug === '' ? [] : [letterAt(slug), `/${slug}`],
    terms: [],
    cover: undefined,
    comments: 0,
    featured: false,
    read: async () => {
      if (!file && !row['podcast_url']) throw new UnreadItem('Its text is not in the export.');
      return Promise.resolve(readText(html, row['podcast_url'] ?? ''));
    },
  };
}

/** Letters lie in a folder of their own there. */
function letterAt(slug: string): string {
  return ['', 'p', slug].join('/');
}

function heldBack(row: Row, isPublished: boolean, html: string): string[] {
  const audience = row['audience'] ?? '';
  const date = Date.parse(row['post_date'] ?? '');
  return [
    ...(isPublished ? [] : [Number.isNaN(date) ? 'it was a draft' : 'it was a draft with a day to come']),
    ...(audience === 'everyone' ? [] : [readers[audience] ?? 'not everybody could read it']),
    ...(row['type'] === 'thread' ? ['it opened a conversation, which stays behind'] : []),
    ...(audience === 'everyone' && /paywall-jump|class="paywall"/.test(html)
      ? ['a part of it was for those who pay: look for where it begins']
      : []),
  ];
}

const attributes = z.object({
  name: z.string().nullish(),
  url: z.string().nullish(),
  text: z.string().nullish(),
  title: z.string().nullish(),
});

function attributesOf(node: Element): z.infer<typeof attributes> {
  try {
    return attributes.parse(JSON.parse(attribute(node, 'dataAttrs')));
  } catch {
    return {};
  }
}

function readText(html: string, recording: string): Read {
  const lost: string[] = [];
  const root = parseHtml(html);
  if (recording !== '') root.children.unshift(linkParagraph(recording, ''));
  withBehindWall(root, lost);
  replace(root, (node) => {
    // Somebody who is mentioned stands in the data only.
    if (hasClass(node, 'mention-wrap'))
      return lineOf(node) === '' ? [text(attributesOf(node).name ?? '')] : undefined;
    if (hasClass(node, 'native-video-embed', 'native-audio-embed')) {
      lost.push('A film or a recording that lay with Substack is not in the export.');
      return [];
    }
    if (hasClass(node, 'button-wrapper')) return shareButton(node, lost);
    if (hasClass(node, 'embedded-post-wrap', 'digest-post-embed')) {
      const { url, title } = attributesOf(node);
      return url ? [linkParagraph(url, title ?? lineOf(node))] : undefined;
    }
    return hasClass(node, 'captioned-image-container') ? node.children : undefined;
  });
  return {
    body: { html: clean(withFootnotes(root), (sentence) => void lost.push(sentence)) },
    lost: [...new Set(lost)],
  };
}

function withBehindWall(root: Root, lost: string[]): void {
  const [wall] = findAll(root, (node) => hasClass(node, 'paywall-jump'));
  if (!wall) return;
  const after = root.children.slice(root.children.findIndex((child) => child === wall) + 1);
  lost.push(
    `What was for those who pay begins with: "${lineOf(
      element(
        'div',
        {},
        after.flatMap((child) => (child.type === 'element' ? [child] : [])),
      ),
    ).slice(0, 60)}"`,
  );
}

/** Buttons that ask to share or to pay mean nothing elsewhere. */
function shareButton(node: Element, lost: string[]): Element[] | undefined {
  const { url } = attributesOf(node);
  if (!url || !/[?&]action=|\/subscribe|\/leaderboard|javascript:|%%/.test(url)) return undefined;
  lost.push(`A button has no equal here: "${lineOf(node)}"`);
  return [];
}
