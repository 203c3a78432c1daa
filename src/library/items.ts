import type { CalendarDate } from '../schema/calendar-date.ts';
import type { Content } from './read/content.ts';
import { visibilityOf } from './visibility.ts';

/** One item for Astro's store: `body` only where there is prose to render. */
export interface Item {
  readonly id: string;
  readonly data: Record<string, unknown>;
  /** The file it comes from, from the content folder. */
  readonly file?: string;
  readonly body?: string;
}

/** What goes into Astro's store, by collection. */
export interface Items {
  readonly posts: readonly Item[];
  readonly pages: readonly Item[];
  /** A single item with all that the data files say, and which addresses are withdrawn. */
  readonly blog: readonly Item[];
}

/**
 * What Astro is told of the author's files. Of posts those that readers may
 * see; in the preview, all of them. What may not be seen never enters the
 * site's build, so nothing of it can leak from there.
 */
export function itemsOf(content: Content, today: CalendarDate, preview: boolean): Items {
  const { site, words, topics, series, paths, lines, posts, pages } = content;
  const visibility = (post: Content['posts'][number]) => visibilityOf(post.data, today);
  const withdrawn = posts.filter((post) => visibility(post) === 'withdrawn').map((post) => post.id);
  const data = { site, words, topics, series, paths, lines, withdrawn, today, preview };
  return {
    posts: posts.filter((post) => preview || visibility(post) === 'public').map(written),
    pages: pages.map(written),
    blog: [{ id: 'blog', data }],
  };
}

function written({ id, file, raw, body }: Content['posts' | 'pages'][number]): Item {
  return { id, file, data: asRecord(raw), body };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
