import { posix } from 'node:path';
import { stringify } from 'yaml';
import type { Bundle, BundleFile } from '../bundle/bundle.ts';
import type { Brought, Item, LeftOut, Read, Term } from '../item.ts';
import { languageFrom } from '../language.ts';
import { fromHugo, fromLiquid } from './dialects.ts';
import { fromHexo } from './hexo.ts';
import { asRecord, fieldOf, frontOf, listOf, type Front } from './front.ts';
import { fromObsidian } from './obsidian.ts';
import { addressBy, siteOf, type Site } from './site.ts';
import { heldBack, isText, whenOf, whyNot } from './state.ts';
import { keyOf, parseMarkdown } from './tree.ts';
import { decoded } from '../bundle/decode.ts';

/** Reads a folder of texts in Markdown, as Hugo, Jekyll, Hexo, Obsidian and others have them. */
export async function readMarkdown(files: readonly BundleFile[], bundle: Bundle): Promise<Brought> {
  const site = await siteOf(bundle);
  const items: Item[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    if (!isText(file.path)) continue;
    const front = frontOf(decoded(await file.bytes()));
    const why = whyNot(file.path, front, site);
    if (why) leftOut.push({ title: posix.basename(file.path), why });
    else items.push(itemOf(file, front, site));
  }
  return {
    source: site.maker === 'this blog' ? 'a blog like this one' : site.maker,
    home: site.home,
    zone: site.zone,
    items,
    leftOut,
    notes: [],
  };
}

function itemOf(file: BundleFile, front: Front, site: Site): Item {
  const { data } = front;
  const { path } = file;
  const stem = stemOf(path);
  const date =
    fieldOf(data, 'date', 'pubDate', 'publishDate', 'published_at', 'publishedAt', 'created') ||
    (/^(\d{4}-\d{2}-\d{2})-/.exec(stem)?.[1] ?? '');
  const when = whenOf(date);
  const slug = fieldOf(data, 'slug') || stem.replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const day = when && 'day' in when ? when.day : (when?.moment.slice(0, 10) ?? '');
  const categories = listOf(
    data,
    /[,;]/,
    'categories',
    'category',
    ...(site.maker === 'this blog' ? ['topics'] : []),
  );
  const held = [
    ...heldBack(path, front, site),
    ...(date !== '' && !when ? [`its day cannot be told for sure: "${date.slice(0, 40)}"`] : []),
  ];
  const section =
    path
      .slice(site.root.length)
      .replace(/^\/?(?:content|source)\//, '')
      .split('/')
      .slice(0, -1)[0] ?? '';
  const kind = isPage(path, data, site) ? 'page' : 'post';
  const typed = fieldOf(data, 'permalink', 'url');
  const made = typed.includes(':')
    ? undefined
    : typed || (kind === 'post' ? addressBy(site, { day, slug, section, categories }) : undefined);
  const own = site.maker === 'this blog' ? ownLines(data) : undefined;
  const isOpen = held.length === 0;
  const earlier =
    site.maker === 'Obsidian'
      ? []
      : listOf(data, /[,;\n]/, 'aliases', 'redirect_from', 'alias').filter((one) => !/^https?:/.test(one));
  return {
    key: path.slice(site.root.length).replace(/^\//, ''),
    kind,
    title: fieldOf(data, 'title') || headingOf(front.body) || titleFrom(stem),
    when,
    held,
    description: fieldOf(data, 'description', 'summary', 'excerpt', 'subtitle', 'lead') || undefined,
    slug,
    addresses: isOpen && made !== undefined ? [made, ...earlier] : earlier,
    meant: [
      ...(made === undefined ? [] : [made]),
      `@source/${keyOf(path)}`,
      `@source/note:${stem.toLowerCase()}`,
      `@source/note:${stemOf(path.replace(/\/index\.\w+$/, '')).toLowerCase()}`,
    ],
    terms: [
      ...categories.map((name): Term => ({ name, kind: 'category' })),
      ...listOf(data, site.maker === 'Jekyll' ? /[,;\s]/ : /[,;]/, 'tags', 'tag', 'keywords').map(
        (name): Term => ({ name: name.split('/').at(-1) ?? name, kind: 'tag' }),
      ),
    ],
    language: languageFrom(fieldOf(data, 'lang', 'language', 'locale')),
    cover: coverOf(data, path),
    comments: 0,
    featured: data['featured'] === true || data['sticky'] === true || data['pinned'] === true,
    ...(own !== undefined && { own }),
    read: () => Promise.resolve(readText(file.path, front, site)),
  };
}

function stemOf(path: string): string {
  const name = posix.basename(path).replace(/\.(?:mdx?|markdown)$/i, '');
  return name === 'index' || name === '_index' ? posix.basename(posix.dirname(path)) : name;
}

function titleFrom(stem: string): string {
  return stem
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}

/** A text that begins with a heading of the first level has its title there. */
function headingOf(body: string): string {
  return (/^\s*#[ \t]+([^\n]+)/.exec(body)?.[1] ?? '').replace(/[*_`]/g, '').trim();
}

function isPage(path: string, data: Readonly<Record<string, unknown>>, { maker, root }: Site): boolean {
  const inside = path.slice(root.length).replace(/^\//, '');
  if (data['layout'] === 'page' || data['type'] === 'page') return true;
  if (maker === 'this blog') return /^(?:content\/)?pages\//.test(inside);
  if (maker === 'Jekyll') return !/(?:^|\/)_(?:posts|drafts)\//.test(inside);
  if (maker === 'Hexo') return !/_(?:posts|drafts)\//.test(inside);
  return maker === 'Hugo' && /^content\/[^/]+(?:\/index)?\.\w+$/.test(inside) && fieldOf(data, 'date') === '';
}

function coverOf(data: Readonly<Record<string, unknown>>, path: string): Item['cover'] {
  const cover = asRecord(data['cover']);
  const src =
    fieldOf(cover, 'src', 'image') ||
    fieldOf(data, 'cover', 'image', 'featured_image', 'featuredImage', 'thumbnail', 'hero');
  if (src === '') return undefined;
  const place = /^(?:[a-z]+:|\/)/i.test(src) ? src : posix.join(posix.dirname(path), src);
  return {
    src: place,
    alt: fieldOf(cover, 'alt') || fieldOf(data, 'image_alt', 'coverAlt'),
    caption: fieldOf(cover, 'caption'),
  };
}

/** Fields that only this blog's own texts have. */
const ownFields = [
  'order',
  'revisions',
  'series',
  'part',
  'contentNotes',
  'withdrawn',
  'related',
  'sources',
  'search',
  'also',
];

function ownLines(data: Readonly<Record<string, unknown>>): string {
  const own = Object.fromEntries(
    ownFields.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]] as const])),
  );
  return Object.keys(own).length === 0 ? '' : stringify(own, { lineWidth: 0 }).trimEnd();
}

function readText(path: string, { data, body }: Front, { maker }: Site): Read {
  const lost: string[] = [];
  const add = (sentence: string) => void lost.push(sentence);
  const change = {
    Hugo: fromHugo,
    Jekyll: fromLiquid,
    Hexo: fromHexo,
    Obsidian: fromObsidian,
    'this blog': undefined,
    Markdown: fromObsidian,
  }[maker];
  const title = fieldOf(data, 'title') || headingOf(body);
  const text = change ? change(body, add) : body;
  const tree = parseMarkdown(withoutTitle(text, title), path, add);
  return { body: { markdown: tree }, lost: [...new Set(lost)] };
}

/** The title stands above the text here. */
function withoutTitle(body: string, title: string): string {
  const heading = headingOf(body);
  return heading !== '' && heading.toLowerCase() === title.toLowerCase()
    ? body.replace(/^\s*#[ \t]+[^\n]+\n?/, '')
    : body;
}
