import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blog } from '../library/assemble.ts';
import { toPost } from '../library/post.ts';
import { searchable, shelvesOf } from '../library/shelves.ts';
import type { Content } from '../library/read/content.ts';
import { articleFrom } from './article.ts';
import { finishPages, readScripts } from './built-pages.ts';
import { writeCards } from './cards.ts';
import { withPolicy } from './csp.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { dropUnused } from './drop-unused.ts';
import { earlierFeeds } from './earlier-feeds.ts';
import { inFeeds } from './feed.ts';
import { feedFiles } from './feeds.ts';
import { headersFile } from './headers.ts';
import { keptShelves } from './kept-shelves.ts';
import { leanStyles } from './page-css.ts';
import { digest } from './page-key.ts';
import { joinScripts, type JoinedScripts } from './page-scripts.ts';
import { aliasesOf, aliasPage, otherAliasesOf, redirectsFile } from './redirects.ts';
import { robots } from './robots.ts';
import { buildSearchIndex } from './search-index.ts';
import { sitemap } from './sitemap.ts';

/** What a site is finished from. */
export interface Unfinished {
  /** The author's files, without problems. */
  readonly content: Content;
  readonly blog: Blog;
  /** The rendered pages, an absolute path. */
  readonly folder: string;
  /** The addresses of pages among them that an earlier build has finished. */
  readonly finished: ReadonlySet<string>;
  /** Where what may be used again is kept, an absolute path. */
  readonly cache: string;
}

/**
 * Adds to the rendered pages what is made from the whole of them: feeds with
 * full text, redirects, sitemap, search index, share cards, and each page's own CSS, script and policy.
 *
 * @returns How many pages readers can open.
 */
export async function finish(unfinished: Unfinished): Promise<{ readonly pages: number }> {
  const { content, blog, folder, finished, cache } = unfinished;
  const { site, words, topics, posts: sources } = content;
  if (!site) throw new Error('site.yaml was not read.');
  const { urls, posts, lines } = blog;
  const write = async (path: string, text: string) => {
    const file = join(folder, path.slice(urls.home.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const scripts = await readScripts(folder);
  const joined: JoinedScripts = new Map();
  const lean = leanStyles(scripts);
  const oneScript = joinScripts(scripts, joined);
  const pages = await finishPages(folder, urls, (html, file, path) =>
    finished.has(path) ? html : withPolicy(oneScript(lean(html, file)), file),
  );
  for (const [name, text] of joined) await write(urls.file(`assets/${name}`), text);

  const built = new Map(pages.map((page) => [page.path, page]));
  const articles = new Map<string, string>();
  for (const { id } of inFeeds(posts, topics)) {
    const path = urls.post(id);
    articles.set(id, articleFrom((await built.get(path)?.html()) ?? '', urls.absolute(path)));
  }
  const feeds = await feedFiles({ site, words, topics, lines, urls, posts, articles });
  const movedFeeds = earlierFeeds(feeds, topics, urls);
  const changed = new Map(posts.map((post) => [post.href, post.revised ?? post.pubDate]));
  const listed = pages
    .filter((page) => !page.hidden)
    .map(({ path }) => ({ address: urls.absolute(path), changed: changed.get(path) }));
  const all = sources.map((post) => toPost(post, blog.today, site.language));
  const aliases = [...otherAliasesOf(content, all, site, urls), ...aliasesOf(all, site, urls)];

  for (const { path, text } of [...feeds, ...movedFeeds]) await write(path, text);
  for (const { from, to, title } of aliases) {
    await write(
      `${from}index.html`,
      withPolicy(aliasPage({ to, canonical: urls.absolute(to), title, site })),
    );
  }
  await write(urls.file('sitemap.xml'), sitemap(listed));
  await write(urls.file('robots.txt'), robots(urls.absolute(urls.file('sitemap.xml'))));
  await write(urls.file('_headers'), headersFile(urls));
  await write(
    urls.file('_redirects'),
    // Programs that read feeds follow no page: what there is room for begins with them.
    redirectsFile([...movedFeeds.map(({ path, to }) => ({ from: path, to })), ...aliases]),
  );
  await writeCards(blog, folder, join(cache, 'cards'));
  await dropLeftovers(folder);
  await dropUnused(folder, new Set(pages.flatMap((page) => page.assets)));
  const shelves = shelvesOf(searchable(posts)).flatMap((shelf, at) =>
    shelf.map(({ href }) => [href, at] as const),
  );
  const shelfOf = new Map(shelves);
  await buildSearchIndex(
    pages.map(({ path, html }) => ({ url: path, html, shelf: shelfOf.get(path) ?? 0 })),
    folder,
    site.language,
    // Two content folders, as tests have them, do not share what is kept.
    keptShelves(join(cache, 'search', digest([content.folder]))),
  );
  return { pages: pages.length };
}
