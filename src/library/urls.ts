import type { Site } from '../schema/site.ts';
import { numberIn } from '../schema/slug.ts';

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
  /** All posts of a reading path or a series on one page. */
  onePage(kind: BookKind, id: string): string;
  /** The same as an EPUB. */
  epub(kind: BookKind, id: string): string;
  page(id: string): string;
  changes(page?: number): string;
  readonly search: string;
  /** Where a reader finds what she wrote under questions. */
  readonly notes: string;
  /** Where the words of a post can be copied. @param id The post. */
  copy(id?: string): string;
  readonly help: string;
  /** The part of the help page on one situation. */
  helpFor(situation: string): string;
  readonly follow: string;
  readonly limits: string;
  readonly privacy: string;
  readonly notFound: string;
  /** The author's desk, in the preview only. */
  readonly desk: DeskUrls;
  feed(format: FeedFormat, topic?: string): string;
  card(key: string): string;
  /** A file that is made of one of the author's, and that pages show. */
  asset(name: string): string;
  font(name: string): string;
  icon(name: string): string;
  file(name: string): string;
  /** A path written from the root of the blog, as an author writes it in a link. */
  from(path: string): string;
  /** Where the page of an earlier address lies that leads on from it: of one with a number, in a folder of its own. */
  earlier(alias: string): string;
  /** What the addresses of such numbers begin with. */
  readonly numbers: string;
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
  /** Where a text is written. @param id Which; without it, what all these addresses begin with. */
  write(kind?: TextKind, id?: string): string;
  /** Takes and gives what the page on which she writes asks for. */
  text(action: string): string;
  /** Where an earlier blog is brought along. @param action What that page asks for. */
  import(action?: string): string;
  /** The author's handbook. @param chapter The name of a heading in it. */
  handbook(chapter?: string): string;
  /** Where she looks at the colors and letters that she may choose. */
  readonly look: string;
  /** Where she publishes. @param action What the page for that asks for. */
  publish(action?: 'news' | 'answer'): string;
  /** Where help lines are looked up. @param all Those of other countries too. */
  lines(all?: boolean): string;
  /** Where words are found and replaced in all texts. */
  readonly replace: string;
  /** Where a draft is deleted, and brought back. @param file The one to delete, from the content folder. */
  deleted(file?: string): string;
  /** Where the menu of every page is put together, and the blog's own pictures are chosen. */
  readonly menu: string;
  /** Where series and reading paths are begun, named and put in order. @param from The post that a new series begins with. */
  series(from?: string): string;
  /** Where the blog is set up. @param step Which questions. */
  setup(step?: string): string;
  /** Tells an open page when there is something newer. @param state What the page shows. */
  live(state?: string): string;
}

/** What the author writes: posts, and standing pages. */
export type TextKind = 'posts' | 'pages';

/** What can be carried along as a whole, by its folder: reading paths and series. */
export type BookKind = 'paths' | 'series';

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
    onePage: (kind, id) => folder(kind, id, 'all'),
    epub: (kind, id) => file(`epub/${kind}/${id}.epub`),
    page: (id) => folder(id),
    changes: (page) => folder('changes', ...paged(page)),
    search: folder('search'),
    notes: folder('notes'),
    copy: (id) => `${folder('copy')}${id === undefined ? '' : `#${id}`}`,
    help: folder('help'),
    helpFor: (situation) => `${folder('help')}#${situation}`,
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
      write: (kind, id = '') =>
        folder(
          'desk',
          'write',
          ...(kind === 'pages' ? [kind] : []),
          ...id.split('/').filter(Boolean).map(encodeURIComponent),
        ),
      text: (action) => folder('desk', 'text', action),
      import: (action) => folder('desk', 'import', ...(action === undefined ? [] : [action])),
      handbook: (chapter) => `${folder('desk', 'handbook')}${chapter === undefined ? '' : `#${chapter}`}`,
      look: folder('desk', 'look'),
      publish: (action) => folder('desk', 'publish', ...(action ? [action] : [])),
      replace: folder('desk', 'replace'),
      deleted: (file) =>
        `${folder('desk', 'deleted')}${file === undefined ? '' : `?${new URLSearchParams({ file }).toString()}`}`,
      menu: folder('desk', 'menu'),
      series: (from) =>
        `${folder('desk', 'series')}${from === undefined ? '' : `?${new URLSearchParams({ from }).toString()}`}`,
      lines: (all = false) => `${folder('desk', 'lines')}${all ? '?all' : ''}`,
      setup: (step) =>
        `${folder('desk', 'setup')}${step === undefined ? '' : `?${new URLSearchParams({ step }).toString()}`}`,
      live: (state) =>
        `${folder('desk', 'live')}${state === undefined ? '' : `?${new URLSearchParams({ state }).toString()}`}`,
    },
    feed: (format, topic) => file(topic ? `topics/${topic}/${feedFiles[format]}` : feedFiles[format]),
    card: (key) => file(`cards/${key}.png`),
    asset: (name) => file(`assets/${name}`),
    font: (name) => file(`fonts/${name}`),
    icon: (name) => file(`site-icons/${name}`),
    file,
    from: (path) => `${base}${path.replace(/^\//, '')}`,
    earlier(alias) {
      const found = numberIn(alias);
      return found
        ? folder('earlier', `${found.name}-${found.number}`)
        : `${base}${alias.replace(/^\//, '')}`;
    },
    numbers: folder('earlier'),
    // Feeds, search engines and whoever copies an address want it as the network has it: %D0%BF for п.
    absolute: (path) => new URL(path, origin).href,
  };
}
