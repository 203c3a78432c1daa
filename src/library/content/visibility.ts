import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { PostData } from '../../schema/post.ts';

/** What may be seen of a post. Only `public` posts stand in lists, feeds, search and sitemap. */
export type Visibility = 'public' | 'draft' | 'scheduled' | 'withdrawn';

/** What decides it. */
export type Shown = Pick<PostData, 'draft' | 'withdrawn' | 'pubDate'>;

/**
 * The one decision whether readers may see a post. Everything asks it.
 *
 * A withdrawn post stays withdrawn whatever else is said of it, so that its
 * address goes on answering; a draft stays hidden whatever its date.
 *
 * @param today The day it is taken to be, in the site's time zone.
 */
export function visibilityOf(post: Shown, today: CalendarDate): Visibility {
  if (post.withdrawn !== undefined && post.withdrawn <= today) return 'withdrawn';
  if (post.draft) return 'draft';
  return post.pubDate > today ? 'scheduled' : 'public';
}
