import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { PostSummary } from './post-summary.ts';

/** One revision of one post. */
export interface Change {
  readonly date: CalendarDate;
  /** What changed, in the author's words. */
  readonly note: string;
  readonly post: PostSummary;
}

/** All revisions of all posts that may be seen, newest first; of one day in the order of the posts. */
export function changesOf(posts: readonly PostSummary[]): Change[] {
  return posts
    .flatMap((post) => post.revisions.map(({ date, note }) => ({ date, note, post })))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Changes by the month they were made in, as they come. */
export function byMonth(changes: readonly Change[]): { month: CalendarDate; changes: readonly Change[] }[] {
  const months = Map.groupBy(changes, ({ date }) => `${date.slice(0, 7)}-01`);
  return [...months].map(([month, group]) => ({ month, changes: group }));
}
