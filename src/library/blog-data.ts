import type { BlogData } from '../schema/blog.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Content } from './read/content.ts';
import { visibilityOf } from './visibility.ts';

/**
 * All that the data files say, and which addresses are withdrawn.
 *
 * @param today In the site's time zone.
 * @param edition The number of the preview's edition; none in a build.
 * @returns Nothing when `site.yaml` cannot be read.
 */
export function blogData(content: Content, today: CalendarDate, edition?: number): BlogData | undefined {
  const { site, words, topics, series, paths, feelings, lines, posts } = content;
  if (!site) return undefined;
  const withdrawn = posts
    .filter((post) => visibilityOf(post.data, today) === 'withdrawn')
    .map((post) => post.id);
  const preview = edition !== undefined;
  return {
    site,
    words,
    topics,
    series,
    paths,
    feelings,
    lines: [...lines],
    withdrawn,
    today,
    edition: edition ?? 0,
    preview,
  };
}
