import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';
import { escapeHtml } from '../markup/html.ts';
import { branch, empty, leaf, xmlDeclaration } from '../markup/xml.ts';

/**
 * Atom 1.0. Format: RFC 4287.
 *
 * Written here and not by feedsmith, which puts line breaks around a title, a
 * name or an id as soon as it holds `&` or `<`.
 */
export function atom(feed: Feed): string {
  // An Atom feed must say when it changed; one without posts never did.
  const updated = feed.updated ?? new Date(0);
  const root = branch(
    'feed',
    [
      leaf('id', feed.home),
      leaf('title', feed.title),
      leaf('subtitle', feed.description),
      leaf('updated', updated.toISOString()),
      empty('link', { rel: 'self', type: 'application/atom+xml', href: feed.self('atom') }),
      empty('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      branch('author', [leaf('name', feed.author.name), leaf('uri', feed.author.address)]),
      ...feed.items.map((item) => entry(item, feed.author.name)),
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
  );
  return `${xmlDeclaration}\n${root}\n`;
}

/** Each entry names its author: some readers show none for an entry that leaves it to the feed (python's feedparser 6.0.10). */
function entry(item: FeedItem, author: string): string {
  return branch(
    'entry',
    [
      leaf('id', item.id),
      leaf('title', item.title),
      empty('link', { rel: 'alternate', type: 'text/html', href: item.address }),
      ...item.enclosures.map(({ address, type, bytes }) =>
        empty('link', { rel: 'enclosure', type, length: String(bytes), href: address }),
      ),
      leaf('published', item.published.toISOString()),
      leaf('updated', item.updated.toISOString()),
      branch('author', [leaf('name', author)]),
      ...item.topics.map((topic) => empty('category', { term: topic })),
      // As HTML: rss2email 3.13.1 takes a text for the whole of the entry, and leaves the content out.
      leaf('summary', escapeHtml(item.summary), { type: 'html' }),
      leaf('content', item.html, { type: 'html' }),
    ],
    item.language === undefined ? {} : { 'xml:lang': item.language },
  );
}
