import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { BlogData } from '../schema/blog.ts';
import type { PageData } from '../schema/page.ts';
import { newestFirst, toPost } from './post.ts';
import { typeset, typesetTitled } from './typeset.ts';
import { urlsOf, type Urls } from './urls.ts';
import { viewOf, type PostView } from './view.ts';

/** Everything that a page may show, read from the collections once. */
export interface Blog extends BlogData {
  readonly urls: Urls;
  /** Posts that may be seen, newest first; the preview adds drafts and scheduled ones. */
  readonly posts: readonly PostView[];
  readonly pages: readonly (PageData & { readonly id: string })[];
}

let kept: Promise<Blog> | undefined;

/**
 * The whole blog, for pages. The only reader of the collections.
 *
 * @throws When the data files could not be read; the check before a build says why.
 */
export function getBlog(): Promise<Blog> {
  // The preview reads anew for each page, since a file may just have been saved.
  if (import.meta.env.DEV) return readBlog();
  return (kept ??= readBlog());
}

async function readBlog(): Promise<Blog> {
  const [entry, posts, pages] = await Promise.all([
    getEntry('blog', 'blog'),
    getCollection('posts'),
    getCollection('pages'),
  ]);
  if (!entry) throw new Error('The data files could not be read. "npm run check" says what to mend.');
  const data = typeset(entry.data);
  const { language } = data.site;
  const urls = urlsOf(data.site);
  const views = posts.map((post) => viewOf(toPost(post, data.today, language), data, urls));
  return {
    ...data,
    urls,
    posts: newestFirst(views.filter((view) => view.visibility !== 'withdrawn')),
    pages: pages.map(({ id, data: page }) => ({ ...typesetTitled(page, language), id })),
  };
}

/**
 * A post of the collection, to be rendered.
 *
 * @throws When there is none; a route only asks for those that the blog names.
 */
export async function getPost(id: string): Promise<CollectionEntry<'posts'>> {
  return found(await getEntry('posts', id), id);
}

/**
 * A standing page of the collection, to be rendered.
 *
 * @throws When there is none; the check before a build asks for those that must be there.
 */
export async function getPage(id: string): Promise<CollectionEntry<'pages'>> {
  const { site } = await getBlog();
  const entry = found(await getEntry('pages', id), id);
  return { ...entry, data: typesetTitled(entry.data, site.language) };
}

function found<Entry>(entry: Entry | undefined, id: string): Entry {
  if (entry === undefined) throw new Error(`There is nothing called "${id}" in the content folder.`);
  return entry;
}
