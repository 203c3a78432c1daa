import { getRssString } from '@astrojs/rss';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';
import { escapeHtml } from '../markup/html.ts';
import { empty, leaf } from '../markup/xml.ts';

/** RSS 2.0, with the whole text in `content:encoded`. */
export function rss(feed: Feed): Promise<string> {
  return getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      leaf('language', feed.language),
      feed.updated ? leaf('lastBuildDate', feed.updated.toUTCString()) : '',
      empty('atom:link', { href: feed.self('rss'), rel: 'self', type: 'application/rss+xml' }),
    ].join(''),
    items: feed.items.map((item) => rssItem(item, feed.author.name)),
  });
}

function rssItem(item: FeedItem, author: string) {
  // Of several, many readers take any: one is what all agree on (rssboard.org/rss-profile, "enclosure").
  const [first] = item.enclosures;
  return {
    // Some readers take a title for HTML and lose what follows a "<" (Liferea 1.14.4).
    title: item.title.replaceAll('<', '‹').replaceAll('>', '›'),
    link: item.address,
    // RSS reads a description as HTML, and a title as text.
    description: escapeHtml(item.summary),
    content: item.html,
    pubDate: item.published,
    categories: [...item.topics],
    ...(first && { enclosure: { url: first.address, length: first.bytes, type: first.type } }),
    // An item's own `author` must be a mail address; the name stands in Dublin Core.
    customData:
      leaf('guid', item.id, { isPermaLink: 'false' }) +
      leaf('dc:creator', author) +
      (item.language === undefined ? '' : leaf('dc:language', item.language)),
  };
}
