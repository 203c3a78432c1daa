import { inForce } from '../../library/content/address-record.ts';
import { recordOf } from '../../library/content/addresses.ts';
import type { Content } from '../../library/content/content.ts';
import { urlsOf, type BookKind } from '../../library/urls.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/** The posts of a series or a path in their order, those that are taken down as well. */
export function postsOf(
  kind: BookKind,
  id: string,
  { posts, paths }: Pick<Content, 'posts' | 'paths'>,
): readonly string[] {
  if (kind === 'paths') return paths.find((path) => path.id === id)?.posts ?? [];
  const last = Number.MAX_SAFE_INTEGER;
  return posts
    .filter(({ data }) => data.series === id)
    .toSorted((a, b) => (a.data.part ?? last) - (b.data.part ?? last))
    .map((post) => post.id);
}

/** The part of each series that a post becomes which joins it: the one after the last of the others, whoever can see that. */
export function nextParts(
  joining: string,
  content: Pick<Content, 'posts' | 'series'>,
): Readonly<Record<string, number>> {
  const others = Map.groupBy(
    content.posts.filter(({ id }) => id !== joining),
    ({ data }) => data.series,
  );
  return Object.fromEntries(
    content.series.map(({ id }) => [
      id,
      1 + Math.max(0, ...(others.get(id) ?? []).map(({ data }) => data.part ?? 0)),
    ]),
  );
}

/** Whether it may be taken away: nothing stands in it, or it only leads to what stands elsewhere, and readers never had its address. */
export function mayGo(
  kind: BookKind,
  id: string,
  { content, today }: { readonly content: Content; readonly today: CalendarDate },
): boolean {
  const address = kind === 'series' ? urls.series(id) : urls.path(id);
  if (inForce(recordOf(content).record, today).has(address.toLowerCase())) return false;
  return kind === 'paths' || postsOf(kind, id, content).length === 0;
}
