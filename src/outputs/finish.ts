import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newestFirst, toPost } from '../library/post.ts';
import type { Content } from '../library/read/content.ts';
import { urlsOf } from '../library/urls.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { articleFrom } from './article.ts';
import { readPages } from './built-pages.ts';
import { withPolicy } from './csp.ts';
import { dropUnused } from './drop-unused.ts';
import { feedFiles } from './feeds.ts';
import { headersFile } from './headers.ts';
import { aliasesOf, aliasPage, redirectsFile } from './redirects.ts';
import { robots } from './robots.ts';
import { buildSearchIndex } from './search-index.ts';
import { sitemap } from './sitemap.ts';

/**
 * Adds to the rendered pages what is made from the whole of them: feeds with
 * full text, redirects, sitemap, search index, and each page's policy.
 *
 * @param content The author's files, without problems.
 * @param today In the site's time zone.
 * @param folder The rendered pages, an absolute path.
 * @returns How many pages readers can open.
 */
export async function finish(
  content: Content,
  today: CalendarDate,
  folder: string,
): Promise<{ readonly pages: number }> {
  const { site, words, topics } = content;
  if (!site) throw new Error('site.yaml was not read.');
  const urls = urlsOf(site);
  const all = content.posts.map((post) => toPost(post, today, site.language));
  const posts = newestFirst(all.filter((post) => post.visibility === 'public'));
  const pages = await readPages(folder, urls);
  const aliases = aliasesOf(all, site, urls);

  // An article is only asked for when a feed carries it.
  const htmlOf = new Map(pages.map((page) => [page.path, page.html]));
  const articles = new Map(
    posts.map((post) => {
      const path = urls.post(post.id);
      return [post.id, articleFrom(htmlOf.get(path) ?? '', urls.absolute(path))];
    }),
  );
  const feeds = await feedFiles({ site, words, topics, urls, posts, articles });
  const changed = new Map(posts.map((post) => [urls.post(post.id), post.revised ?? post.pubDate]));
  const listed = pages
    .filter((page) => !page.hidden)
    .map(({ path }) => ({ address: urls.absolute(path), changed: changed.get(path) }));

  const write = async (path: string, text: string) => {
    const file = join(folder, path.slice(urls.home.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const { file, html } of pages) await write(urls.file(file), withPolicy(html, file));
  for (const { path, text } of feeds) await write(path, text);
  for (const { from, to, title } of aliases) {
    await write(
      `${from}index.html`,
      withPolicy(aliasPage({ to, canonical: urls.absolute(to), title, site })),
    );
  }
  await write(urls.file('sitemap.xml'), sitemap(listed));
  await write(urls.file('robots.txt'), robots(urls.absolute(urls.file('sitemap.xml'))));
  await write(urls.file('_headers'), headersFile(urls));
  await write(urls.file('_redirects'), redirectsFile(aliases));
  await dropUnused(folder, pages);
  const searched = pages.map(({ path, html }) => ({ url: path, html }));
  await buildSearchIndex(searched, folder, site.language);
  return { pages: pages.length };
}
