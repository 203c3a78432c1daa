import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { PostData } from '../../schema/post.ts';
import { readingMinutes } from '../format/reading-time.ts';
import { ownLanguage, type OwnLanguage } from '../format/own-language.ts';
import { typographic } from '../format/typography.ts';
import type { Sound } from '../content/document.ts';
import { visibilityOf, type Visibility } from '../content/visibility.ts';

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
  /** Its language, where it is not the blog's. */
  readonly own?: OwnLanguage;
}

/** What of a document a post is made from. */
export type Readable = Pick<Sound<'post'>, 'id' | 'data' | 'body'>;

/**
 * @param today In the site's time zone.
 * @param language The site's; where the post names no other it decides how quotes are set in titles and the like.
 */
export function toPost({ id, data, body }: Readable, today: CalendarDate, language: string): Post {
  const { cover, ...rest } = data;
  const own = ownLanguage(data.language, language);
  const written = own?.code ?? language;
  const set = (text: string) => typographic(text, written);
  return {
    ...rest,
    title: set(data.title),
    description: set(data.description),
    revisions: data.revisions.map((revision) => ({ ...revision, note: set(revision.note) })),
    sources: data.sources.map((source) => ({ ...source, title: set(source.title) })),
    id,
    body,
    minutes: readingMinutes(body, written),
    revised: data.revisions
      .map((revision) => revision.date)
      .sort()
      .at(-1),
    visibility: visibilityOf(data, today),
    hasCover: cover !== undefined,
    ...(own && { own }),
  };
}

type Dated = Pick<Post, 'pubDate' | 'order' | 'id'>;

/** Posts newest first. */
export function newestFirst<Item extends Dated>(posts: readonly Item[]): Item[] {
  return [...posts].sort(newerFirst);
}

/** Which of two posts is newer: by the day, on one day by what the author says, else by id, so that two builds agree. */
export function newerFirst(a: Dated, b: Dated): number {
  if (a.pubDate !== b.pubDate) return a.pubDate < b.pubDate ? 1 : -1;
  return (b.order ?? 0) - (a.order ?? 0) || (a.id < b.id ? -1 : 1);
}
