import { feedFormats, type FeedFormat } from '../../library/urls.ts';
import { feedsOf, type Feed } from './feed.ts';
import { atom } from './atom.ts';
import type { FeedSource } from './feed-source.ts';
import { json } from './json.ts';
import { rss } from './rss.ts';

/** A file of the finished site, by its path from the root of the host. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

const writers: Record<FeedFormat, (feed: Feed) => string | Promise<string>> = { rss, atom, json };

/** Every feed in every format. */
export function feedFiles(source: FeedSource): Promise<OutputFile[]> {
  const files = feedsOf(source).flatMap((feed) =>
    feedFormats.map(async (format) => ({ path: feed.path(format), text: await writers[format](feed) })),
  );
  return Promise.all(files);
}
