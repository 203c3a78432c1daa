import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { assemble, type Blog } from './assemble.ts';
import { typesetTitled } from './typeset.ts';

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
  return assemble(entry.data, posts, pages);
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
