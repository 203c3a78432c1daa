import { startOf } from '../../library/format/dates.ts';
import { newestFirst, type Post } from '../../library/posts/post.ts';

/** When a post came, and when it last changed, as feeds say it. */
export interface Moments {
  readonly published: Date;
  readonly updated: Date;
}

type Dated = Pick<Post, 'id' | 'pubDate' | 'order' | 'revised'>;

const second = 1000;
const minute = 60 * second;

/**
 * The moments of posts by their ids. A day is all that is known, so each is the first moment of its day; readers sort
 * by it, and a post that came after another of that day is a minute later. No two posts share the moment of their last
 * change (W3C's feed validator, "DuplicateUpdated"): the next free second is taken, and never a later day's.
 *
 * @param posts All that feeds ever had, so that a post has the same moments in each.
 */
export function momentsOf(posts: readonly Dated[], timeZone: string): ReadonlyMap<string, Moments> {
  const taken = new Set<number>();
  const free = (from: number): Date => {
    let moment = from;
    while (taken.has(moment)) moment += second;
    taken.add(moment);
    return new Date(moment);
  };
  const oldestFirst = newestFirst(posts).reverse();
  const published = new Map(
    oldestFirst.map(({ id, pubDate, order = 1 }) => [
      id,
      free(startOf(pubDate, timeZone).getTime() + (order - 1) * minute),
    ]),
  );
  return new Map(
    oldestFirst.flatMap(({ id, pubDate, revised }) => {
      const first = published.get(id);
      if (!first) return [];
      const isRevised = revised !== undefined && revised > pubDate;
      return [
        [id, { published: first, updated: isRevised ? free(startOf(revised, timeZone).getTime()) : first }],
      ];
    }),
  );
}
