import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openCache, type Pack } from '../cache.ts';
import type { Blog } from '../library/blog/assemble.ts';
import { toPost } from '../library/posts/post.ts';
import type { Content } from '../library/content/content.ts';
import type { Urls } from '../library/urls.ts';
import type { Site } from '../schema/site.ts';
import { articleFrom } from './feeds/article.ts';
import { allEnded } from './all-ended.ts';
import { writeAssets, type AssetSource } from './assets/assets.ts';
import { bookbinder, type Bookbinder } from './books/books.ts';
import { earlierBooks } from './books/earlier.ts';
import { finishPages, isPageFacts, readScripts, type BuiltPage, type PageFacts } from './page/built-pages.ts';
import type { CardDrawer } from './cards/drawer.ts';
import { writeCards } from './cards/write-cards.ts';
import { withPolicy } from './page/csp.ts';
import { finisher, cachedFinisher } from './page/finished-pages.ts';
import { dropUnused } from './page/drop-unused.ts';
import { earlierFeeds } from './feeds/earlier-feeds.ts';
import type { Enclosure } from './feeds/enclosures.ts';
import { inFeeds } from './feeds/feed.ts';
import { feedFiles } from './feeds/feeds.ts';
import { hostFiles, type HostFiles } from './hosts/host-files.ts';
import { digest } from './page/page-key.ts';
import type { JoinedScripts } from './page/scripts.ts';
import { movedIcons } from './icons.ts';
import { aliasesOf, aliasPage, fileAt, otherAliasesOf } from './hosts/redirects.ts';
import { robots } from './robots.ts';
import { indexSite } from './search/site-index.ts';
import { sitemap } from './sitemap.ts';
import type { Steps } from './steps.ts';

/** What a site is finished from. */
export interface FinishOptions {
  /** The author's files, without diagnostics. */
  readonly content: Content;
  readonly blog: Blog;
  /** The rendered pages, an absolute path. */
  readonly folder: string;
  /** The addresses of pages among them that an earlier build has finished. */
  readonly finished: ReadonlySet<string>;
  /** The name under which the page of each post is kept, by its address. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** What is known of pages, by these names. */
  readonly facts: Pack;
  readonly steps: Steps;
  /** A digest of the program. */
  readonly program: string;
  /** Where what may be used again is kept, an absolute path. */
  readonly cache: string;
  readonly cards: CardDrawer;
  /** What can be made of the author's pictures and files; what some page names of it is made. */
  readonly assets: readonly AssetSource[];
  /** The files that go with each post in feeds, by the post's id. */
  readonly enclosures: ReadonlyMap<string, readonly Enclosure[]>;
}

/** What came of a site. */
export interface Finished extends Pick<HostFiles, 'beside'> {
  readonly pages: number;
}

/**
 * Adds to the rendered pages what is made from the whole of them: feeds with
 * full text, redirects, sitemap, search index, share cards, and each page's own CSS, script and policy.
 *
 * @returns How many pages readers can open, and what the host reads that is no file of the site.
 */
export async function finish(unfinished: FinishOptions): Promise<Finished> {
  const { content, blog, folder, finished, keyOf, facts, steps, program, cache, cards } = unfinished;
  const { site } = content;
  if (!site) throw new Error('site.yaml was not read.');
  const { urls, posts } = blog;
  const write = writerIn(folder, urls);
  const scripts = await readScripts(folder);
  const joined: JoinedScripts = new Map();
  // Two content folders, as tests have them, do not share what is kept.
  const own = digest([content.folder]);
  const lists = openCache(join(cache, 'lists', own));
  const finishPost = finisher(scripts, joined, facts);
  const finishList = cachedFinisher(scripts, joined, lists, program, finishPost);
  const books = bookbinder(blog, folder, cards);
  // Finished pages of posts are kept by what they are rendered from.
  const ofPosts = new Set(posts.map(({ href }) => href));
  const factsName = (path: string) => `page ${keyOf.get(path)}`;
  const pages = await finishPages(folder, urls, {
    known(path) {
      const known = finished.has(path) ? facts.get(factsName(path)) : undefined;
      return isPageFacts(known) ? known : undefined;
    },
    async finished(html, file, path) {
      if (finished.has(path)) return html;
      return ofPosts.has(path) ? finishPost(html, file) : finishList(await books.filled(html, path), file);
    },
  });
  for (const { path, hidden, assets, searched } of pages) {
    if (ofPosts.has(path)) facts.keep(factsName(path), { hidden, assets, searched } satisfies PageFacts);
  }
  await lists.forgetOthers();
  for (const [name, text] of joined) await write(urls.file(`assets/${name}`), text);
  // What can be found stands in none of the pages that are still changed.
  const [beside] = await allEnded([
    makeBeside({ ...unfinished, site, books, pages, write }),
    indexSite(blog, pages, folder, join(cache, 'search', own), steps),
  ]);
  return { pages: pages.length, ...(beside && { beside }) };
}

/** The finished pages, and what is at hand to make more of them. */
interface MakeOptions extends FinishOptions {
  readonly site: Site;
  readonly books: Bookbinder;
  readonly pages: readonly BuiltPage[];
  readonly write: Write;
}

/** Makes all of the site that is no page and no search, and gives what the host reads that is no file of the site. */
async function makeBeside(options: MakeOptions): Promise<HostFiles['beside']> {
  const { content, blog, folder, cards, assets, enclosures, site, books, pages, write } = options;
  const { keyOf, facts, steps } = options;
  const { words, topics, posts: sources } = content;
  const { urls, posts, lines } = blog;
  const built = new Map(pages.map((page) => [page.path, page]));
  const articles = new Map<string, string>();
  const shown = new Map(posts.map((post) => [post.id, post]));
  const all = sources.map((post) => shown.get(post.id) ?? toPost(post, blog.today, site.language));
  // Those that were taken down keep their place in the feeds.
  const ever = [...posts, ...all.filter(({ visibility }) => visibility === 'withdrawn')];
  for (const { id } of inFeeds(ever, topics)) {
    const path = urls.post(id);
    const name = `article ${keyOf.get(path)}`;
    const known = facts.get(name);
    const article =
      typeof known === 'string'
        ? known
        : articleFrom((await built.get(path)?.html()) ?? '', urls.absolute(path));
    if (article !== known) facts.keep(name, article);
    articles.set(id, article);
  }
  const feeds = await feedFiles({ site, words, topics, lines, urls, posts: ever, articles, enclosures });
  const movedFeeds = earlierFeeds(feeds, topics, urls);
  const changed = new Map(posts.map((post) => [post.href, post.revised ?? post.pubDate]));
  const listed = pages
    .filter((page) => !page.hidden)
    .map(({ path }) => ({ address: urls.absolute(path), changed: changed.get(path) }));
  const movedBooks = earlierBooks(blog);
  const aliases = [
    ...otherAliasesOf(content, all, site, urls),
    ...aliasesOf(all, site, urls),
    ...movedBooks.map(({ page, title }) => ({ ...page, title })),
  ];

  for (const { path, text } of [...feeds, ...movedFeeds]) await write(path, text);
  for (const { from, to, title } of aliases) {
    await write(
      fileAt(from),
      withPolicy(aliasPage({ to, canonical: urls.absolute(to), icon: urls.icon('icon.svg'), title, site })),
    );
  }
  await write(urls.file('sitemap.xml'), sitemap(listed));
  await write(urls.file('robots.txt'), robots(urls.absolute(urls.file('sitemap.xml'))));
  const host = hostFiles(
    site.hostKind,
    urls,
    [
      // Programs that read feeds, and files, follow no page: what there is room for begins with them.
      ...movedIcons(urls),
      ...movedFeeds.map(({ path, to }) => ({ from: path, to })),
      ...movedBooks.map(({ epub }) => epub),
      ...aliases,
    ],
    site.httpsOnly,
  );
  for (const { path, text } of host.inside) await write(path, text);
  await writeCards(blog, folder, cards, steps);
  const named = new Set(pages.flatMap((page) => page.assets));
  await dropUnused(folder, named);
  await writeAssets(folder, named, assets, steps);
  await books.bind(movedBooks);
  return host.beside;
}

/** Writes a file of the site. @param path Its address from the root of the host. */
type Write = (path: string, text: string) => Promise<void>;

function writerIn(folder: string, urls: Urls): Write {
  return async (path, text) => {
    const file = join(folder, path.slice(urls.home.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
}
