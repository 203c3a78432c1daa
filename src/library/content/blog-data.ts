import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Site } from '../../schema/site.ts';
import { letterSlug } from '../../schema/slug.ts';
import type { Content } from './content.ts';
import { unsoundPosts } from './document.ts';
import { visibilityOf } from './visibility.ts';

/** All that the data files say, as the pages read it. */
export interface BlogData extends Pick<
  Content,
  'words' | 'cardFont' | 'topics' | 'series' | 'paths' | 'feelings' | 'lines'
> {
  readonly site: Site;
  /** The ids of posts that were taken down. */
  readonly withdrawn: readonly string[];
  /** The day it is taken to be, in the time zone of the site. */
  readonly today: CalendarDate;
  /** Whether drafts are shown. */
  readonly preview: boolean;
}

/**
 * All that the data files say, and which addresses are withdrawn.
 *
 * @param today In the site's time zone.
 * @param preview Whether drafts are shown.
 * @returns Nothing when `site.yaml` cannot be read.
 */
export function blogData(content: Content, today: CalendarDate, preview: boolean): BlogData | undefined {
  const { site, words, cardFont, topics, series, paths, feelings, lines } = content;
  if (!site) return undefined;
  const withdrawn = withdrawnIn(content, today);
  return {
    ...{ site, words, topics, series, paths, feelings, lines, withdrawn, today, preview },
    ...(cardFont && { cardFont }),
  };
}

/** The ids of posts that were taken down, also of those in which something else is wrong: their addresses answer. */
function withdrawnIn({ posts, documents }: Content, today: CalendarDate): string[] {
  const all = [
    ...posts.map(({ id, data }) => ({ id, shown: data })),
    ...unsoundPosts(documents).map(({ id, said }) => ({ id, shown: said })),
  ];
  return all
    .filter(({ id, shown }) => visibilityOf(shown, today) === 'withdrawn' && letterSlug.safeParse(id).success)
    .map(({ id }) => id);
}
