import type { Post } from '../../library/posts/post.ts';
import type { Content } from '../../library/content/content.ts';
import { typographic } from '../../library/format/typography.ts';
import type { Urls } from '../../library/urls.ts';
import type { Site } from '../../schema/site.ts';
import { escapeHtml } from '../markup/html.ts';

/** An earlier address and where it leads now, both from the root of the host. */
export interface Alias {
  readonly from: string;
  readonly to: string;
  /** What the link to the new address says. */
  readonly title: string;
}

type SiteLook = Pick<Site, 'title' | 'language' | 'direction'>;

/**
 * The earlier addresses of posts that may be seen. A withdrawn post answers at
 * its own address and nowhere else: an earlier one may tell what it was about.
 */
export function aliasesOf(posts: readonly Post[], site: SiteLook, urls: Urls): Alias[] {
  return posts
    .filter((post) => post.visibility === 'public')
    .flatMap((post) => {
      const title = typographic(post.title, site.language);
      return post.aliases.map((alias) => ({ from: urls.earlier(alias), to: urls.post(post.id), title }));
    });
}

/** The earlier addresses of pages, and of topics, series and paths that have a post that may be seen. */
export function otherAliasesOf(
  { pages, topics, series, paths }: Pick<Content, 'pages' | 'topics' | 'series' | 'paths'>,
  posts: readonly Post[],
  site: SiteLook,
  urls: Urls,
): Alias[] {
  const seen = posts.filter((post) => post.visibility === 'public');
  const from = (to: string, { title, aliases }: { title: string; aliases: readonly string[] }) =>
    aliases.map((alias) => ({ from: urls.earlier(alias), to, title: typographic(title, site.language) }));
  return [
    ...pages.flatMap(({ id, data }) => from(urls.page(id), data)),
    ...topics
      .filter(({ id }) => seen.some((post) => post.topics.includes(id)))
      .flatMap((topic) => from(urls.topic(topic.id), topic)),
    ...series
      .filter(({ id }) => seen.some((post) => post.series === id))
      .flatMap((one) => from(urls.series(one.id), one)),
    ...paths
      .filter((path) => seen.some(({ id }) => path.posts.includes(id)))
      .flatMap((path) => from(urls.path(path.id), path)),
  ];
}

/** The file that stands at an earlier address: a page by its name, of a folder its first page. */
export function fileAt(from: string): string {
  return from.endsWith('/') ? `${from}index.html` : from;
}

/**
 * How many rules Cloudflare reads: what comes after them it passes over
 * (developers.cloudflare.com/pages/configuration/redirects/).
 */
const mostRedirects = 2_000;

/**
 * The `_redirects` of Cloudflare and Netlify. At an address for which there is
 * no room any more the page that stands there leads on, as at other hosts.
 */
export function redirectsFile(aliases: readonly Pick<Alias, 'from' | 'to'>[]): string {
  return aliases
    .slice(0, mostRedirects)
    .map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .join('');
}

/**
 * The page that stands at an earlier address, for hosts that do not redirect.
 *
 * @param to The new address from the root of the host: it leads on wherever the site is served.
 * @param canonical The whole new address, for search engines.
 * @param icon The address of an icon: without one, a browser asks the host for what is not there.
 */
export function aliasPage({
  to,
  canonical,
  icon,
  title,
  site,
}: {
  to: string;
  canonical: string;
  icon: string;
  title: string;
  site: SiteLook;
}): string {
  const address = escapeHtml(to);
  return `<!doctype html>
<html lang="${escapeHtml(site.language)}" dir="${site.direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${escapeHtml(title)}</title>
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">
    <link rel="canonical" href="${escapeHtml(canonical)}">
    <link rel="icon" href="${escapeHtml(icon)}">
    <meta http-equiv="refresh" content="0; url=${address}">
  </head>
  <body>
    <p><a href="${address}">${escapeHtml(title)}</a></p>
  </body>
</html>
`;
}

/** An earlier address and where it leads now. */
export type Redirect = Pick<Alias, 'from' | 'to'>;
