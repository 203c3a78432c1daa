import { z } from 'zod';
import { UnreadFile, type BundleFile } from '../bundle/bundle.ts';
import { plainText } from '../html/plain-text.ts';
import { languageFrom } from '../language.ts';
import { clean } from '../html/clean.ts';
import { lineOf, parseHtml } from '../html/tree.ts';
import { withFootnotes } from '../html/footnotes.ts';
import { plainWords } from './ghost-words.ts';
import type { Brought, Item, LeftOut, Read } from '../item.ts';
import { decoded } from '../bundle/decode.ts';

const words = z.string().nullish();
const post = z.object({
  id: z.coerce.string(),
  title: words,
  slug: words,
  html: words,
  plaintext: words,
  lexical: words,
  mobiledoc: words,
  type: words,
  page: z.union([z.boolean(), z.number()]).nullish(),
  status: words,
  visibility: words,
  featured: z.union([z.boolean(), z.number()]).nullish(),
  feature_image: words,
  published_at: z.union([z.string(), z.number()]).nullish(),
  custom_excerpt: words,
  locale: words,
});
const meta = z.object({
  post_id: z.coerce.string(),
  meta_description: words,
  feature_image_alt: words,
  feature_image_caption: words,
  email_only: z.union([z.boolean(), z.number()]).nullish(),
});
const tag = z.object({ id: z.coerce.string(), name: words, visibility: words });
const data = z.object({
  posts: z.array(post),
  posts_meta: z.array(meta).default([]),
  tags: z.array(tag).default([]),
  posts_tags: z
    .array(
      z.object({ post_id: z.coerce.string(), tag_id: z.coerce.string(), sort_order: z.number().default(0) }),
    )
    .default([]),
  settings: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
});
/** Ghost wraps its tables in `db`; older versions did not. */
const file = z.union([
  z.object({ db: z.array(z.object({ data })).min(1) }).transform(({ db }) => db[0]?.data),
  z.object({ data }).transform((one) => one.data),
]);

type Data = z.infer<typeof data>;
type Post = z.infer<typeof post>;

/** Where what only members may read begins. */
const wall = /<!--\s*members-only\s*-->/;

/** Reads exports of Ghost. Of their tables only those with texts are looked at: others hold passwords and mail addresses. */
export async function readGhost(files: readonly BundleFile[]): Promise<Brought> {
  const items: Item[] = [];
  const leftOut: LeftOut[] = [];
  let zone: string | undefined;
  for (const one of files) {
    const parsed = file.safeParse(parsedJson(await one.bytes(), one.path));
    if (!parsed.success || !parsed.data)
      throw new UnreadFile(`"${one.path}" is an export of Ghost, and its posts cannot be read.`);
    const found = parsed.data;
    const named = found.settings.find(({ key }) => key === 'timezone' || key === 'active_timezone')?.value;
    zone = typeof named === 'string' ? named : zone;
    for (const each of found.posts) {
      if (isGhosts(each))
        leftOut.push({ title: each.title ?? '', why: 'Ghost wrote it itself, for every new blog.' });
      else items.push(itemOf(each, found));
    }
  }
  return { source: 'Ghost', home: undefined, zone, items, leftOut, notes: [] };
}

function parsedJson(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(decoded(bytes));
  } catch {
    throw new UnreadFile(
      `"${path}" ends before its end, or was changed by hand. Export once more, and run this again.`,
    );
  }
}

/** The two texts that every new blog begins with. */
function isGhosts({ slug, html }: Post): boolean {
  const text = html ?? '';
  return (
    (slug === 'coming-soon' && /a brand new site by .* just getting started/.test(text)) ||
    (/^about/.test(slug ?? '') && /is an independent publication launched in/.test(text))
  );
}

function itemOf(each: Post, found: Data): Item {
  const more = found.posts_meta.find(({ post_id }) => post_id === each.id);
  const isUntitled = /^\(Untitled\)$/.test(each.title ?? '');
  const held = heldBack(each, Boolean(more?.email_only));
  const slug = each.slug ?? '';
  const isPage = each.type === 'page' || Boolean(each.page);
  const published = each.published_at;
  return {
    key: each.id,
    kind: isPage ? 'page' : 'post',
    // Titles are plain text here: what looks like HTML in one was meant to be read.
    title: isUntitled ? '' : (each.title ?? '').trim(),
    when:
      published === null || published === undefined
        ? undefined
        : { moment: new Date(published).toISOString() },
    held,
    description: each.custom_excerpt?.trim() || more?.meta_description?.trim() || undefined,
    slug,
    addresses: each.status === 'published' && slug !== '' ? [`/${slug}/`] : [],
    meant: slug === '' ? [] : [`/${slug}/`, ['', 'p', each.id, ''].join('/')],
    terms: termsOf(each, found),
    language: languageFrom(each.locale ?? ''),
    cover: each.feature_image
      ? {
          src: each.feature_image,
          alt: more?.feature_image_alt ?? '',
          caption: plainText(more?.feature_image_caption ?? ''),
        }
      : undefined,
    comments: 0,
    featured: Boolean(each.featured) && !isPage,
    read: () =>
      Promise.resolve((each.html ?? '').trim() === '' ? plainWords(each) : readText(each.html ?? '')),
  };
}

function heldBack({ status, visibility, html }: Post, isLetter: boolean): string[] {
  const states: Readonly<Record<string, string>> = {
    draft: 'it was a draft',
    sent: 'it was sent as a letter, and stood on no page',
  };
  const readers: Readonly<Record<string, string>> = {
    members: 'only members could read it',
    paid: 'only those who pay could read it',
  };
  return [
    ...(status === 'published' || status === 'scheduled'
      ? []
      : [states[status ?? ''] ?? `its state was "${status ?? 'not said'}"`]),
    ...(isLetter && status !== 'sent' ? ['it was sent as a letter, and stood on no page'] : []),
    ...(visibility === 'public' ? [] : [readers[visibility ?? ''] ?? 'only some members could read it']),
    ...(visibility === 'public' && wall.test(html ?? '')
      ? ['a part of it was for members: look for where it begins']
      : []),
  ];
}

function termsOf({ id }: Post, { tags, posts_tags: links }: Data): Item['terms'] {
  return links
    .filter(({ post_id }) => post_id === id)
    .sort((a, b) => a.sort_order - b.sort_order)
    .flatMap(({ tag_id }) => tags.find((one) => one.id === tag_id) ?? [])
    .filter(({ name, visibility }) => visibility !== 'internal' && name && !name.startsWith('#'))
    .map(({ name }) => ({ name: name ?? '', kind: 'category' as const }));
}

function readText(html: string): Read {
  const lost: string[] = [];
  const [, behind] = html.split(wall);
  if (behind !== undefined)
    lost.push(`What was for members begins with: "${lineOf(parseHtml(behind)).slice(0, 60)}"`);
  const root = withFootnotes(parseHtml(html));
  return { body: { html: clean(root, (sentence) => void lost.push(sentence)) }, lost: [...new Set(lost)] };
}
