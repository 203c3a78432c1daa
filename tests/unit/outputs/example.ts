import { toPost, type Post } from '../../../src/library/posts/post.ts';
import { urlsOf } from '../../../src/library/urls.ts';
import { plainPost } from '../../../src/schema/post.ts';
import { site as siteSchema, type Site } from '../../../src/schema/site.ts';
import { wordsFrom } from '../../../src/schema/words.ts';
import type { FeedSource } from '../../../src/outputs/feeds/feed-source.ts';

export const words = wordsFrom.parse({});

/** A site; what a test cares about is given. */
export function siteLike(own: Partial<Site> = {}): Site {
  return siteSchema.parse({
    title: 'Bread & Salt',
    headline: 'Notes',
    introduction: 'Who writes.',
    description: "A therapist's notes.",
    address: 'https://example.org/',
    language: 'en',
    direction: 'ltr',
    timeZone: 'America/New_York',
    region: 'US',
    author: { name: 'Ada & Co', credentials: 'LMFT', licence: '1', jurisdiction: 'Oregon' },
    contact: { email: 'ada@example.org' },
    host: 'A host',
    ...own,
  });
}

export const topics: FeedSource['topics'] = [
  { id: 'safety', title: 'Safety', description: 'On safety.', drawing: 'doorway', also: [], aliases: [] },
  { id: 'body', title: 'Body & rest', description: 'On bodies.', drawing: 'water', also: [], aliases: [] },
  { id: 'unused', title: 'Unused', description: 'Nothing yet.', drawing: 'table', also: [], aliases: [] },
];

/** A help line that everyone may call. */
export const lines: FeedSource['lines'] = [
  {
    id: 'a-line',
    name: 'A line & more',
    country: 'US',
    channel: 'call',
    value: '988',
    languages: ['en'],
    audience: 'anyone',
    for: 'everyone',
    note: 'press 2 for Spanish',
    source: 'https://lines.example/',
    lastChecked: '2026-11-01',
  },
];

/** A post; what a test cares about is given as front matter. */
export function postLike(id: string, own: object = {}, today = '2026-12-31'): Post {
  const data = plainPost.parse({
    title: `The title of ${id}`,
    description: `The standfirst of ${id}.`,
    pubDate: '2026-07-01',
    topics: ['safety'],
    ...own,
  });
  return toPost({ id, data, body: '' }, today, 'en');
}

/** What feeds are made from, each post with a small article of its own. */
export function sourceOf(posts: readonly Post[], own: Partial<Site> = {}): FeedSource {
  const site = siteLike(own);
  const articles = new Map(posts.map((post) => [post.id, `<p>The text of ${post.id}.</p>`]));
  return { site, words, topics, lines, urls: urlsOf(site), posts, articles, enclosures: new Map() };
}
