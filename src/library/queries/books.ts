import type { Subject } from '../../art/index.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { Blog } from '../blog/assemble.ts';
import { pathsWithPosts, seriesWithPosts } from './groups.ts';
import type { BookKind } from '../urls.ts';
import type { PostSummary } from '../posts/post-summary.ts';

/** A reading path or a series as a whole that can be carried along: on one page, and as an EPUB. */
export interface Book {
  readonly kind: BookKind;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Its earlier addresses, as the author writes them, oldest first. */
  readonly aliases: readonly string[];
  /** Those that every reader may see, in their order, each once. */
  readonly posts: readonly PostSummary[];
  /** The page of the path or the series, from the root of the host. */
  readonly href: string;
  /** All posts on one page. */
  readonly page: string;
  readonly epub: string;
  /** What its own drawing is made from. */
  readonly drawing: Subject;
  /** The day of what was last written or changed in it. */
  readonly newest: CalendarDate;
}

/** Every reading path and series with a post that every reader may see: no draft is carried along. */
export function booksOf({ paths, series, posts, urls }: Pick<Blog, 'paths' | 'series' | 'posts' | 'urls'>) {
  const shown = posts.filter(({ visibility }) => visibility === 'public');
  const groups = [
    ...pathsWithPosts(paths, shown).map(
      (path) => ({ ...path, kind: 'paths', href: urls.path(path.id) }) as const,
    ),
    ...seriesWithPosts(series, shown).map(
      (one) => ({ ...one, kind: 'series', href: urls.series(one.id) }) as const,
    ),
  ];
  return groups.map(({ kind, id, title, description, aliases, posts: all, href }): Book => {
    const own = [...new Set(all)];
    const days = own.flatMap((post) => [post.pubDate, post.revised ?? post.pubDate]).sort();
    const newest = days.at(-1) ?? '';
    const [page, epub] = [urls.onePage(kind, id), urls.epub(kind, id)];
    const drawing = { slug: id, place: own[0]?.drawing.place ?? 'path' } as const;
    return { kind, id, title, description, aliases, posts: own, href, page, epub, drawing, newest };
  });
}

/** Where a post begins on the one page of a book. Everything in it that can be led to is named after this. */
export function anchorOf(id: string): string {
  return `at-${id}`;
}
