import type { CalendarDate } from '../../schema/calendar-date.ts';
import { readRecord, recordFile, type AddressRecord, type RecordRead } from './address-record.ts';
import type { Content } from './content.ts';
import { unsoundPosts } from './document.ts';
import { urlsOf } from '../urls.ts';
import { visibilityOf } from './visibility.ts';

type Post = Content['posts'][number];

/** Addresses as an author writes them: from the root of the blog, whatever the folder it lives in. */
const urls = urlsOf({ address: 'https://example.org/' });

/** Pages whose text is shown at no address of its own, in place of another page. */
export const withoutAddress: readonly string[] = ['not-found', 'withdrawn'];

/**
 * Every address that readers can open, earlier ones included, with the day
 * from which they can: today, or the day on which a scheduled post appears.
 *
 * @param today In the site's time zone.
 */
export function addressesOf(content: Content, today: CalendarDate): AddressRecord {
  const { posts, pages, topics, series, paths } = content;
  const dated = posts.flatMap((post) => {
    const day = dayOf(post, today);
    return day === undefined ? [] : [{ post, day }];
  });
  const firstOf = (belongs: (post: Post) => boolean) =>
    dated
      .filter(({ post }) => belongs(post))
      .map(({ day }) => day)
      .sort()[0];
  const found = [
    ...dated.map(({ post, day }) => [day, urls.post(post.id), ...post.data.aliases]),
    ...posts
      .filter(({ data }) => visibilityOf(data, today) === 'withdrawn')
      .map(({ id }) => [today, urls.post(id)]),
    ...takenDownUnsound(content, today).map((address) => [today, address]),
    ...pages
      .filter(({ id }) => !withoutAddress.includes(id))
      .map(({ id, data }) => [today, urls.page(id), ...data.aliases]),
    ...topics.map(({ id, aliases }) => [
      firstOf(({ data }) => data.topics.includes(id)),
      urls.topic(id),
      ...aliases,
    ]),
    ...series.map(({ id, aliases }) => [
      firstOf(({ data }) => data.series === id),
      urls.series(id),
      ...aliases,
    ]),
    ...paths.map((path) => [
      firstOf(({ id }) => path.posts.includes(id)),
      urls.path(path.id),
      ...path.aliases,
    ]),
  ];
  return new Map(
    found.flatMap(([day, ...addresses]) =>
      day === undefined ? [] : addresses.flatMap((one) => (one ? [[one.toLowerCase(), day] as const] : [])),
    ),
  );
}

/** From when a post can be opened; never, while it is a draft or taken down. */
function dayOf({ data }: Post, today: CalendarDate): CalendarDate | undefined {
  const visibility = visibilityOf(data, today);
  if (visibility === 'scheduled') return data.pubDate;
  return visibility === 'public' ? today : undefined;
}

/**
 * Every address that goes on answering, or is meant to be silent: the earlier
 * addresses of a withdrawn post, and a topic, series or path that has no post
 * for the time being, are not lost.
 */
export function answeredBy(content: Content, today: CalendarDate): ReadonlySet<string> {
  const { posts, pages, topics, series, paths } = content;
  const all = [
    ...posts
      .filter(({ data }) => ['public', 'withdrawn'].includes(visibilityOf(data, today)))
      .flatMap(({ id, data }) => [urls.post(id), ...data.aliases]),
    ...takenDownUnsound(content, today),
    ...pages.flatMap(({ id, data }) => [urls.page(id), ...data.aliases]),
    ...topics.flatMap(({ id, aliases }) => [urls.topic(id), ...aliases]),
    ...series.flatMap(({ id, aliases }) => [urls.series(id), ...aliases]),
    ...paths.flatMap(({ id, aliases }) => [urls.path(id), ...aliases]),
  ];
  return new Set(all.map((address) => address.toLowerCase()));
}

/** The record of addresses that lies in the folder; an empty one where there is none that can be read. */
export function recordOf({ texts }: Pick<Content, 'texts'>): RecordRead {
  const read = texts.get(recordFile);
  return readRecord(read && 'text' in read ? read.text : '');
}

/** Where the notice stands for a post that was taken down though something else in it is wrong. */
function takenDownUnsound({ documents }: Content, today: CalendarDate): string[] {
  return unsoundPosts(documents)
    .filter(({ said }) => visibilityOf(said, today) === 'withdrawn')
    .map(({ id }) => urls.post(id));
}
