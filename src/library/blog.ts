import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { assemble, type Blog } from './assemble.ts';
import { blogData } from './blog-data.ts';
import { editionAtHand, type Edition } from './edition.ts';
import { typesetTitled } from './typeset.ts';
import { viewsAgain } from './views-again.ts';

let kept: Promise<Blog> | undefined;
let shown: { readonly edition: Edition; readonly blog: Promise<Blog> } | undefined;

/**
 * The whole blog, for pages. The only reader of the collections.
 *
 * @throws When the data files could not be read; the check before a build says why.
 */
export function getBlog(): Promise<Blog> {
  return import.meta.env.DEV ? newestBlog() : (kept ??= readBlog());
}

/** In the preview a file may just have been saved: then there is a new edition. */
function newestBlog(): Promise<Blog> {
  const edition = editionAtHand();
  if (!edition) return readBlog();
  if (shown?.edition !== edition) shown = { edition, blog: Promise.resolve(blogOf(edition)) };
  return shown.blog;
}

async function readBlog(): Promise<Blog> {
  const [entry, posts, pages] = await Promise.all([
    getEntry('blog', 'blog'),
    getCollection('posts'),
    getCollection('pages'),
  ]);
  if (!entry) throw unread();
  return assemble(entry.data, posts, pages);
}

function blogOf({ content, number, today, posts }: Edition): Blog {
  const data = blogData(content, today, number);
  if (!data) throw unread();
  return assemble(data, posts, content.pages, viewsAgain);
}

function unread(): Error {
  return new Error('The data files could not be read. "npm run check" says what to mend.');
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
