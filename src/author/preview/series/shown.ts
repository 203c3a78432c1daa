import type { Content } from '../../../library/content/content.ts';
import { visibilityOf } from '../../../library/content/visibility.ts';
import type { BookBegun, BookShown, PostInOrder, SeriesView } from '../../../library/desk/series-view.ts';
import type { BookKind } from '../../../library/urls.ts';
import type { CalendarDate } from '../../../schema/calendar-date.ts';
import { inWords } from '../../../schema/explain/dates.ts';
import { mayGo, postsOf } from '../../series/posts-of.ts';

/** What was typed and could not be kept. */
export interface RefusedBook {
  readonly kind: BookKind;
  /** Which it is; nothing for a new one. */
  readonly id: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly first: string | undefined;
  readonly why: string;
}

/**
 * All series and reading paths with their posts.
 *
 * @param from The post on whose page she wanted a new series.
 */
export function seriesShown(
  content: Content,
  today: CalendarDate,
  from: string | undefined,
  refused: RefusedBook | undefined,
): SeriesView {
  const choices = content.posts
    .filter(({ data }) => visibilityOf(data, today) !== 'withdrawn')
    .toSorted((a, b) => (a.data.pubDate < b.data.pubDate ? 1 : -1));
  const titled = (posts: typeof choices) => posts.map(({ id, data }) => ({ id, title: data.title }));
  const free = titled(choices.filter(({ data }) => data.series === undefined));
  const shown = (
    kind: BookKind,
    book: { readonly id: string; readonly title: string; readonly description: string },
  ): BookShown => {
    const posts = postsOf(kind, book.id, content);
    const own = refused?.kind === kind && refused.id === book.id ? refused : undefined;
    const { title, description } = own ?? book;
    return {
      ...{ kind, id: book.id, title, description },
      posts: posts.map((id) => inOrder(id, content, today)),
      choices: kind === 'series' ? free : titled(choices.filter(({ id }) => !posts.includes(id))),
      mayGo: mayGo(kind, book.id, { content, today }),
      wrong: own?.why,
    };
  };
  const begun = (kind: BookKind): BookBegun => {
    const own = refused?.kind === kind && refused.id === undefined ? refused : undefined;
    return {
      ...{ kind, title: own?.title ?? '', description: own?.description ?? '', wrong: own?.why },
      choices: kind === 'series' ? free : titled(choices),
      first: own ? own.first : from,
    };
  };
  return {
    series: content.series.map((book) => shown('series', book)),
    paths: content.paths.map((book) => shown('paths', book)),
    begun: { series: begun('series'), paths: begun('paths') },
    from,
  };
}

function inOrder(id: string, { posts }: Content, today: CalendarDate): PostInOrder {
  const data = posts.find((post) => post.id === id)?.data;
  if (!data)
    return {
      id,
      title: id,
      unseen: 'It cannot be shown: it is not there any more, or has something to mend.',
    };
  const says = {
    public: undefined,
    draft: 'A draft',
    scheduled: `Appears on ${inWords(data.pubDate)}`,
    withdrawn: 'Taken down',
  };
  return { id, title: data.title, unseen: says[visibilityOf(data, today)] };
}
