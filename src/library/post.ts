import type { CalendarDate } from '../schema/calendar-date.ts';
import type { PostData } from '../schema/post.ts';
import { readingMinutes } from './reading-time.ts';
import { typographic } from './typography.ts';
import { visibilityOf, type Visibility } from './visibility.ts';

/** A post as pages, feeds and cards know it: its front matter, its address-making id, its prose as text. */
export interface Post extends PostData {
  readonly id: string;
  /** The Markdown under the front matter. */
  readonly body: string;
  readonly minutes: number;
  /** The day of the newest revision. */
  readonly revised: CalendarDate | undefined;
  readonly visibility: Visibility;
  /** Whether it has a picture of its own in place of the drawing. */
  readonly hasCover: boolean;
}

/** What a post is made from: an entry of the collection, or one read from the folder. */
export interface PostSource {
  readonly id: string;
  /** With the minutes it takes to read, where its prose is left out. */
  readonly data: PostData & { readonly cover?: unknown; readonly minutes?: number };
  readonly body?: string | undefined;
}

/**
 * @param today In the site's time zone.
 * @param language The site's; it decides how quotes are set in titles and the like.
 */
export function toPost({ id, data, body = '' }: PostSource, today: CalendarDate, language: string): Post {
  const { cover, minutes = readingMinutes(body), ...rest } = data;
  const set = (text: string) => typographic(text, language);
  return {
    ...rest,
    title: set(data.title),
    description: set(data.description),
    revisions: data.revisions.map((revision) => ({ ...revision, note: set(revision.note) })),
    sources: data.sources.map((source) => ({ ...source, title: set(source.title) })),
    id,
    body,
    minutes,
    revised: data.revisions
      .map((revision) => revision.date)
      .sort()
      .at(-1),
    visibility: visibilityOf(data, today),
    hasCover: cover !== undefined,
  };
}

/** Posts newest first; on one day by id, so that two builds agree. */
export function newestFirst<Item extends Pick<Post, 'pubDate' | 'id'>>(posts: readonly Item[]): Item[] {
  return [...posts].sort((a, b) =>
    a.pubDate === b.pubDate ? (a.id < b.id ? -1 : 1) : a.pubDate < b.pubDate ? 1 : -1,
  );
}
