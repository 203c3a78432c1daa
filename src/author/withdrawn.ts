import type { Content } from '../library/content/content.ts';
import { visibilityOf } from '../library/content/visibility.ts';
import type { CalendarDate } from '../schema/calendar-date.ts';
import { counted } from '../schema/explain/counted.ts';

/** What the author has to know of posts that she took down; nothing when there is none. */
export function copiesElsewhere({ posts }: Pick<Content, 'posts'>, today: CalendarDate): string | undefined {
  const down = posts.filter(({ data }) => visibilityOf(data, today) === 'withdrawn');
  if (down.length === 0) return undefined;
  const addresses = down.length === 1 ? 'Its address shows' : 'Their addresses show';
  return `${counted(down.length, 'post')} withdrawn. ${addresses} the notice; copies that readers, feed readers and search engines have kept stay where they are.`;
}
