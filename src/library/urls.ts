import type { Site } from '../schema/site.ts';

/**
 * Every address of the site, and the only place that knows the base path and
 * the slash at the end. Paths start at the root of the host, base included.
 */
export interface Urls {
  readonly home: string;
  readonly writing: string;
  year(year: string, page?: number): string;
  post(id: string): string;
  readonly topics: string;
  topic(id: string, page?: number): string;
  readonly paths: string;
  path(id: string): string;
  readonly seriesList: string;
  series(id: string): string;
  page(id: string): string;
  changes(page?: number): string;
  readonly search: string;
  /** Where a reader finds what she wrote under questions. */
  readonly notes: string;
  readonly help: string;
  readonly follow: string;
  readonly limits: string;
  readonly privacy: string;
  readonly notFound: string;
  /** The author's desk, in the preview only. */
  readonly desk: DeskUrls;
  feed(format: FeedFormat, topic?: string): string;
  card(key: string): string;
  font(name: string): string;
  icon(name: string): string;
  file(name: string): string;
  /** A path written from the root of the blog, as an author writes it in a link. */
  from(path: string): string;
  /** A path with the scheme and host before it. */
  absolute(path: string): string;
}

/** What the author's desk can show and do. */
export interface DeskUrls {
  /** @param show Only posts of one state. */
  list(show?: string, page?: number): string;
  /** Takes the form that starts a post. */
  readonly start: string;
  /** Opens a file in the author's editor. */
  readonly open: string;
  /** Tells an open page when there is something newer. @param state What the page shows. */
  live(state?: string): string;
}

export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const feedFiles: Record<FeedFormat, string> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** @param site Only its address is used; a folder at its end becomes the base path. */
export function urlsOf({ address }: Pick<Site, 'address'>): Urls {
  const { origin, pathname: base } = new URL(address);
  const folder = (...parts: readonly string[]) => `${base}${parts.map((part) => `${part}/`).join('')}`;
  const file = (name: string) => `${base}${name}`;
  const paged = (page = 1) => (page > 1 ? [String(page)] : []);
  return {
    home: base,
    writing: folder('writing'),
    year: (year, page) => folder('writing', year, ...paged(page)),
    post: (id) => folder('writing', id),
    topics: folder('topics'),
    topic: (id, page) => folder('topics', id, ...paged(page)),
    paths: folder('paths'),
    path: (id) => folder('paths', id),
    seriesList: folder('series'),
    series: (id) => folder('series', id),
    page: (id) => folder(id),
    changes: (page) => folder('changes', ...paged(page)),
    search: folder('search'),
    notes: folder('notes'),
    help: folder('help'),
    follow: folder('follow'),
    limits: folder('limits'),
    privacy: folder('privacy'),
    notFound: file('404.html'),
    desk: {
      list(show, page = 1) {
        const query = new URLSearchParams({ ...(show && { show }), ...(page > 1 && { page: String(page) }) });
        return `${folder('desk')}${query.size > 0 ? `?${query.toString()}` : ''}`;
      },
      start: folder('desk', 'start'),
      open: folder('desk', 'open'),
      live: (state) =>
        `${folder('desk', 'live')}${state === undefined ? '' : `?${new URLSearchParams({ state }).toString()}`}`,
    },
    feed: (format, topic) => file(topic ? `topics/${topic}/${feedFiles[format]}` : feedFiles[format]),
    card: (key) => file(`cards/${key}.png`),
    font: (name) => file(`fonts/${name}`),
    icon: (name) => file(`icons/${name}`),
    file,
    from: (path) => `${base}${path.replace(/^\//, '')}`,
    absolute: (path) => `${origin}${path}`,
  };
}
