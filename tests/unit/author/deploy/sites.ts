import { rm } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { read, write, type Files } from '../folders.ts';

const page = (text: string, ...links: readonly string[]) =>
  `<h1>${text}</h1><link href="/assets/${text}.css">${links.map((to) => `<a href="${to}">x</a>`).join('')}`;
const style = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`assets/${name}.css`, `of ${name}`]));

/** A site, and what becomes of it: a post comes, one is renamed with its folder, one is revised, styles are others. */
export const before: Files = {
  'index.html': page('home-1', '/writing/a/', '/writing/b/', '/picture.png'),
  'writing/a/index.html': page('a', '/writing/b/'),
  'writing/b/index.html': page('b-1', '/', '/rss.xml'),
  'rss.xml': '<a href="/writing/a/">',
  '404.html': page('none', '/'),
  'picture.png': 'one',
  ...style('home-1', 'a', 'b-1', 'none'),
};
export const after: Files = {
  'index.html': page('home-2', '/writing/new/', '/writing/b/', '/picture.png'),
  'writing/new/index.html': page('new', '/writing/b/', '/writing/other/'),
  'writing/other/index.html': page('other', '/writing/new/'),
  'writing/b/index.html': page('b-2', '/writing/new/', '/rss.xml'),
  'rss.xml': '<a href="/writing/new/">',
  '404.html': page('none', '/'),
  'picture.png': 'two',
  ...style('home-2', 'new', 'other', 'b-2', 'none'),
};

/** Puts a site into a folder, in the place of what was there. */
export async function put(folder: string, site: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await write(folder, site);
}

/**
 * What leads nowhere, of all that a reader can come to: from the home page and the feed, and from each page that she
 * may have open or kept since before. Of two new pages one may be there alone; nothing leads to it yet.
 */
export async function broken(folder: string): Promise<string[]> {
  const files = await read(folder);
  const nowhere: string[] = [];
  const seen = new Set(Object.keys(before).filter((file) => file in files));
  for (const file of seen) {
    for (const [, to = ''] of String(files[file]).matchAll(/href="([^"]+)"/g)) {
      const target = posix.normalize(to.endsWith('/') ? `${to}index.html` : to).slice(1);
      if (target in files) seen.add(target);
      else nowhere.push(`${file} leads to ${to}`);
    }
  }
  return nowhere;
}

/** The files of the site among those at the host. */
export async function siteAt(folder: string): Promise<Files> {
  const { '.ht-blog': list, ...files } = await read(folder);
  if (list === undefined) throw new Error(`${join(dirname(folder))} has no list.`);
  return files;
}
