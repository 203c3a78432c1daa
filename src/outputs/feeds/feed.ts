import { languagesLine } from '../../library/format/languages-line.ts';
import { newestFirst, type Post } from '../../library/posts/post.ts';
import type { FeedFormat } from '../../library/urls.ts';
import { fill } from '../../library/format/messages.ts';
import { itemOf, type FeedItem } from './item.ts';
import type { FeedSource } from './feed-source.ts';
import { momentsOf, type Moments } from './moments.ts';
import { printed } from '../markup/printed.ts';
import { legal } from '../markup/xml.ts';

/** A feed as all its formats say it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The whole address of the page whose posts these are. */
  readonly home: string;
  readonly author: { readonly name: string; readonly address: string };
  /** The newest of all dates in it; undefined without items. */
  readonly updated: Date | undefined;
  readonly items: readonly FeedItem[];
  /** Where the feed itself lives, from the root of the host. */
  path(format: FeedFormat): string;
  /** The same with the scheme and host before it. */
  self(format: FeedFormat): string;
}

/** What one feed is about. */
interface Subject {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly topic?: string;
  readonly posts: readonly Post[];
}

/** How many posts a feed holds. */
const newest = 30;

/** The feed of all writing, and one for each topic that has a post. */
export function feedsOf(source: FeedSource): Feed[] {
  const { words, urls } = source;
  const { title: site, description } = source.site;
  const posts = newestInFeed(source.posts);
  const all: Subject = { title: fill(words.feedTitle, { site }), description, home: urls.home, posts };
  const written = source.topics.filter(({ id }) => hasPublic(source.posts, id));
  const topics = written.map(({ id, title, description }): Subject => ({
    title: fill(words.topicFeedTitle, { site, topic: title }),
    description,
    home: urls.topic(id),
    topic: id,
    posts: newestInFeed(source.posts, id),
  }));
  const moments = momentsOf(source.posts, source.site.timeZone);
  return [all, ...topics].map((one) => feedOf(one, source, moments));
}

/** The posts that stand in some feed: only theirs has to be read for it. */
export function inFeeds(posts: readonly Post[], topics: FeedSource['topics']): ReadonlySet<Post> {
  return new Set([undefined, ...topics.map(({ id }) => id)].flatMap((topic) => newestInFeed(posts, topic)));
}

/**
 * The newest posts of a feed. One that was taken down keeps its place, empty: else the next older one would come back
 * into the feed, and readers would be told of it as of a new one.
 */
function newestInFeed(posts: readonly Post[], topic?: string): readonly Post[] {
  const fit = posts.filter(
    ({ visibility, topics }) =>
      (visibility === 'public' || visibility === 'withdrawn') &&
      (topic === undefined || topics.includes(topic)),
  );
  return newestFirst(fit)
    .slice(0, newest)
    .filter(({ visibility }) => visibility === 'public');
}

function hasPublic(posts: readonly Post[], topic: string): boolean {
  return posts.some(({ visibility, topics }) => visibility === 'public' && topics.includes(topic));
}

function feedOf(
  { title, description, home, topic, posts }: Subject,
  source: FeedSource,
  moments: ReadonlyMap<string, Moments>,
): Feed {
  const { urls, site } = source;
  const items = posts.flatMap((post) => {
    const own = moments.get(post.id);
    return own ? [itemOf(post, source, own)] : [];
  });
  // Programs that read feeds know one language for all of it; people read which there are.
  const spoken = languagesLine(posts, site.language, source.words);
  const times = items.map((item) => item.updated.getTime());
  const path = (format: FeedFormat) => urls.feed(format, topic);
  return {
    title: printed(title, site.language),
    description: printed(description, site.language) + (spoken === undefined ? '' : ` ${spoken}`),
    language: site.language,
    home: urls.absolute(home),
    author: { name: legal(site.author.name), address: urls.absolute(urls.page('about')) },
    updated: times.length > 0 ? new Date(Math.max(...times)) : undefined,
    items,
    path,
    self: (format) => urls.absolute(path(format)),
  };
}
