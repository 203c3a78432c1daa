import type { BundleFile } from '../bundle/bundle.ts';
import { clean } from '../html/clean.ts';
import { plainText } from '../html/plain-text.ts';
import { parseHtml } from '../html/tree.ts';
import type { Brought, Item, LeftOut, Read } from '../item.ts';
import { readXml, textIn, within, type XmlElement } from '../xml/read-xml.ts';
import { decoded } from '../bundle/decode.ts';

/** An entry of a feed of Blogger's, in either of its forms. */
interface Entry {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly title: string;
  readonly content: string;
  readonly published: string;
  readonly path: string;
  readonly terms: readonly string[];
  readonly description: string;
  readonly parent: string;
}

/** Reads exports of Blogger: of Google Takeout, and the backup that Blogger itself made before. Where a post was written is never looked at. */
export async function readBlogger(files: readonly BundleFile[]): Promise<Brought> {
  const entries: Entry[] = [];
  const notes: string[] = [];
  let home: string | undefined;
  for (const file of files) {
    const read = readXml(
      decoded(await file.bytes()),
      (name) =>
        name === 'entry' ? 'whole' : /^(?:author|blogger:location)$/.test(name) ? 'counted' : 'within',
      (part) => {
        if (part.name !== 'entry') return;
        entries.push(entryOf(part));
        home ??= homeIn(part);
      },
    );
    if (read.isCutOff)
      notes.push(
        `"${file.path}" ends before its end: what came after is not in it. Export once more, and run this again.`,
      );
  }
  const texts = entries.filter(({ type }) => type === 'post' || type === 'page');
  const comments = entries.filter(({ type }) => type === 'comment');
  const leftOut = entries.flatMap(({ type, title, status }): LeftOut[] => {
    if ((type === 'post' || type === 'page') && isBinned(status))
      return [{ title, why: 'It lay in the bin.' }];
    return ['post', 'page', 'comment'].includes(type)
      ? []
      : [{ title: title || type, why: `It is a part of Blogger itself ("${type}").` }];
  });
  return {
    source: 'Blogger',
    home,
    zone: undefined,
    items: texts
      .filter(({ status }) => !isBinned(status))
      .map((entry) => itemOf(entry, comments.filter(({ parent }) => parent === entry.id).length)),
    leftOut,
    notes,
  };
}

const kind = /\/blogger\/2008\/kind#(\w+)$/;

function entryOf(part: XmlElement): Entry {
  const categories = within(part, 'category').map(({ attributes }) => attributes);
  const type =
    textIn(part, 'blogger:type') ||
    categories.map(({ term = '' }) => kind.exec(term)?.[1]).find((one) => one !== undefined) ||
    '';
  const link = within(part, 'link').find(({ attributes }) => attributes['rel'] === 'alternate');
  const control = within(part, 'app:control')[0];
  const isDraft = control !== undefined && textIn(control, 'app:draft').trim() === 'yes';
  const reply = within(part, 'thr:in-reply-to')[0]?.attributes['ref'] ?? '';
  return {
    id: textIn(part, 'id').trim(),
    type: type.toLowerCase(),
    status: textIn(part, 'blogger:status').trim() || (isDraft ? 'DRAFT' : 'LIVE'),
    title: plainText(textIn(part, 'title').trim()),
    content: textIn(part, 'content'),
    published: textIn(part, 'published').trim(),
    path:
      textIn(part, 'blogger:filename').trim() || (URL.parse(link?.attributes['href'] ?? '')?.pathname ?? ''),
    terms: categories.flatMap(({ term = '', scheme = '' }) =>
      /#kind$/.test(scheme) || term === '' ? [] : [term],
    ),
    description: textIn(part, 'blogger:metaDescription').trim(),
    parent: textIn(part, 'blogger:parent').trim() || reply,
  };
}

function homeIn(part: XmlElement): string | undefined {
  const href = within(part, 'link').find(({ attributes }) => attributes['rel'] === 'alternate')?.attributes[
    'href'
  ];
  return href === undefined ? undefined : (URL.parse(href)?.origin ?? undefined);
}

function isBinned(status: string): boolean {
  return /TRASHED/i.test(status);
}

function itemOf(entry: Entry, comments: number): Item {
  const isOpen = entry.status === 'LIVE';
  const offset = /[+-]\d\d:\d\d$/.test(entry.published);
  return {
    key: entry.id,
    kind: entry.type === 'page' ? 'page' : 'post',
    title: entry.title,
    // With an hour of its own zone the day is the one that was seen.
    when: Number.isNaN(Date.parse(entry.published))
      ? undefined
      : offset
        ? { day: entry.published.slice(0, 10) }
        : { moment: new Date(entry.published).toISOString() },
    held: isOpen
      ? []
      : [entry.status === 'DRAFT' ? 'it was a draft' : `its state was "${entry.status.toLowerCase()}"`],
    description: entry.description || undefined,
    slug:
      entry.path
        .split('/')
        .at(-1)
        ?.replace(/\.html?$/, '') ?? '',
    addresses: isOpen && entry.path !== '' ? [entry.path] : [],
    meant: entry.path === '' ? [] : [entry.path],
    terms: entry.terms.map((name) => ({ name, kind: 'category' })),
    cover: undefined,
    comments,
    featured: false,
    read: () => Promise.resolve(readText(entry.content)),
  };
}

function readText(html: string): Read {
  const lost: string[] = [];
  return { body: { html: clean(parseHtml(html), (sentence) => void lost.push(sentence)) }, lost };
}
