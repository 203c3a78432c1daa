import type { Enclosure } from './enclosures.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';

/**
 * JSON Feed 1.1. Format: jsonfeed.org/version/1.1.
 *
 * Written here and not by feedsmith, which leaves out `items`, a required
 * list, where there are none.
 */
export function json(feed: Feed): string {
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self('json'),
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.author.name, url: feed.author.address }],
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonItem(item: FeedItem) {
  return {
    id: item.id,
    url: item.address,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    tags: item.topics,
    ...(item.language !== undefined && { language: item.language }),
    ...(item.enclosures.length > 0 && { attachments: item.enclosures.map(attachment) }),
  };
}

function attachment({ address, type, bytes, seconds }: Enclosure) {
  return {
    url: address,
    mime_type: type,
    size_in_bytes: bytes,
    ...(seconds !== undefined && { duration_in_seconds: seconds }),
  };
}
