import { shortened } from '../html/tree.ts';
import type { BundleFile } from '../bundle/bundle.ts';
import type { Brought, Item, Term, When } from '../item.ts';
import { languageFrom } from '../language.ts';
import { readXml } from '../xml/read-xml.ts';
import { addressesOf, shortAddressesOf } from './addresses.ts';
import { entryOf, type Entry } from './export.ts';
import { attachmentOf, type Attachment } from './media.ts';
import { heldBack, isText, leftOut } from './state.ts';
import { readText, type Elsewhere } from './text.ts';
import { decoded } from '../bundle/decode.ts';

/** Where plugins keep the sentence for search engines. */
const descriptions = [
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
  '_aioseop_description',
  'advanced_seo_description',
  '_seopress_titles_desc',
  '_genesis_description',
  '_metaseo_metadesc',
];

/** One blog, as its exports tell it. */
interface Channel {
  readonly entries: readonly Entry[];
  readonly home: string;
  readonly notes: readonly string[];
}

/** Reads exports of WordPress, in one file or in several, and what Squarespace writes in the same form. */
export async function readWordPress(files: readonly BundleFile[]): Promise<Brought[]> {
  const channels = new Map<string, Channel>();
  for (const file of files) {
    const read = readFile(file.path, decoded(await file.bytes()));
    const same = channels.get(read.home);
    channels.set(read.home, same ? joined(same, read) : read);
  }
  return [...channels.values()].map(broughtOf);
}

/**
 * Two files of one blog. An entry may stand in both: then the one counts that shows less, as it may have been made
 * private, or thrown away, between the two exports.
 */
function joined(first: Channel, second: Channel): Channel {
  const keyOf = ({ type, id, guid }: Entry) => `${type} ${id} ${guid}`;
  const entries = new Map(first.entries.map((entry) => [keyOf(entry), entry]));
  for (const entry of second.entries) {
    if (!entries.has(keyOf(entry)) || !isOpen(entry)) entries.set(keyOf(entry), entry);
  }
  return { home: first.home, entries: [...entries.values()], notes: [...first.notes, ...second.notes] };
}

function isOpen(entry: Entry): boolean {
  return isText(entry) && heldBack(entry).length === 0;
}

function broughtOf(channel: Channel): Brought {
  const { entries } = channel;
  const isSquarespace = entries.some(
    ({ content, link }) => /squarespace-cdn\.com|\bsqs-/.test(content) || /^\/[^/]/.test(link),
  );
  const elsewhere: Elsewhere = {
    attachments: new Map(
      entries.filter(({ type }) => type === 'attachment').map((entry) => [entry.id, attachmentOf(entry)]),
    ),
    patterns: new Map(
      entries.filter(({ type }) => type === 'wp_block').map(({ id, content }) => [id, content]),
    ),
  };
  const texts = entries.filter(isText);
  return {
    source: isSquarespace ? 'Squarespace' : 'WordPress',
    home: channel.home === '' ? undefined : channel.home,
    zone: undefined,
    items: texts.map((entry) => itemOf(entry, entries, elsewhere, isSquarespace)),
    leftOut: entries.flatMap((entry) => leftOut(entry, entries)),
    listed: [...elsewhere.attachments.values()].map(({ id, title, addresses }) => ({
      title: title || `number ${id}`,
      addresses,
    })),
    notes: channel.notes,
  };
}

function readFile(path: string, text: string): Channel {
  const entries: Entry[] = [];
  const notes: string[] = [];
  let home = '';
  let link = '';
  const { faults, isCutOff } = readXml(
    text,
    (name) =>
      /^(?:item|link|wp:base_blog_url)$/.test(name)
        ? 'whole'
        : /^wp:(?:comment|author)$/.test(name)
          ? 'counted'
          : 'within',
    (part) => {
      if (part.name === 'wp:base_blog_url') home ||= part.text.trim();
      else if (part.name === 'link') link ||= part.text.trim();
      else if (part.name === 'item') entries.push(entryOf(part));
    },
  );
  if (isCutOff)
    notes.push(
      `"${path}" ends before its end: what came after is not in it. Export once more, and run this again.`,
    );
  else if (faults.length > 0)
    notes.push(
      `"${path}" is not quite what it has to be (${shortened(faults[0] ?? '')}). All that could be read of it was read.`,
    );
  return { entries, home: home || link, notes };
}

function itemOf(entry: Entry, entries: readonly Entry[], elsewhere: Elsewhere, isSquarespace: boolean): Item {
  const held = heldBack(entry);
  // A number is its address until it appears, and nobody has seen it there.
  const isUnseen = entry.status === 'future' || (held.length > 0 && entry.status !== 'publish');
  return {
    key: entry.guid || `${entry.type} ${entry.id}`,
    kind: entry.type === 'page' ? 'page' : 'post',
    title: entry.title,
    when: whenOf(entry, isSquarespace),
    held,
    description: entry.excerpt || descriptionOf(entry),
    slug: slugOf(entry),
    addresses: isUnseen ? [] : addressesOf(entry),
    meant: shortAddressesOf(entry),
    terms: termsOf(entry),
    cover: coverOf(entry, entries, elsewhere.attachments, isSquarespace),
    language: languageOf(entry),
    comments: entry.comments,
    featured: entry.isSticky,
    read: () => Promise.resolve(readText(entry, elsewhere, isSquarespace)),
  };
}

function whenOf({ local, utc }: Entry, isSquarespace: boolean): When | undefined {
  // Squarespace writes the moment in UTC into both fields.
  if (isSquarespace) return utc === '' ? undefined : { moment: `${utc.replace(' ', 'T')}Z` };
  const moment = utc === '' ? undefined : `${utc.replace(' ', 'T')}Z`;
  if (local === '') return moment === undefined ? undefined : { moment };
  return { day: local.slice(0, 10), local, ...(moment !== undefined && { moment }) };
}

function descriptionOf(entry: Entry): string | undefined {
  const found = descriptions.flatMap((key) => entry.meta(key)).map((one) => one.replace(/\s+/g, ' ').trim());
  // What a plugin fills in is none.
  return found.find((one) => one !== '' && !/%%?\w+%%?|#\w+_\w+/.test(one));
}

/** The language that a plugin for several languages keeps: Polylang as a term, Bogo and WPML beside the text. */
function languageOf({ terms, meta }: Entry): string | undefined {
  const term = terms.find(({ domain }) => domain === 'language' || domain === 'post_language');
  const [beside] = ['_wpml_import_language_code', '_wpml_language', '_locale'].flatMap(meta);
  return languageFrom(term?.slug ?? beside ?? '');
}

function slugOf({ slug }: Entry): string {
  const last =
    slug
      .replace(/\.html?$/, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return last === 'null' ? '' : decodeURIComponent(last);
  } catch {
    return last;
  }
}

function termsOf({ terms }: Entry): Term[] {
  return terms.flatMap(({ domain, name, slug }): Term[] => {
    if (domain === 'category')
      return slug === 'uncategorized' || name === '' ? [] : [{ name, kind: 'category' }];
    return domain === 'post_tag' && name !== '' ? [{ name, kind: 'tag' }] : [];
  });
}

function coverOf(
  entry: Entry,
  entries: readonly Entry[],
  attachments: ReadonlyMap<string, Attachment>,
  isSquarespace: boolean,
): Item['cover'] {
  const [id = ''] = entry.meta('_thumbnail_id');
  const next = entries[entries.indexOf(entry) + 1];
  const after =
    isSquarespace && next?.type === 'attachment' && ['', '0'].includes(next.parent) ? next.id : '';
  const attachment = attachments.get(id || after);
  const [src] = attachment?.addresses ?? [];
  return attachment && src !== undefined
    ? { src, alt: attachment.alt, caption: attachment.caption }
    : undefined;
}
