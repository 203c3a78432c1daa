import { booksOf } from '../../library/queries/books.ts';
import type { Blog } from '../../library/blog/assemble.ts';

/** What a reader kept the address of, when its path or series had another name, and where it is now. */
export interface EarlierBook {
  readonly page: { readonly from: string; readonly to: string };
  readonly epub: { readonly from: string; readonly to: string };
  readonly title: string;
}

/** The earlier addresses of what can be carried along, all from the root of the host. */
export function earlierBooks(blog: Pick<Blog, 'paths' | 'series' | 'posts' | 'urls'>): EarlierBook[] {
  const { urls } = blog;
  return booksOf(blog).flatMap(({ kind, title, aliases, page, epub }) =>
    aliases.flatMap((alias) => {
      const [name = ''] = alias.split('/').slice(-2);
      const was = kind === 'paths' ? urls.path(name) : urls.series(name);
      if (urls.from(alias) !== was) return [];
      return [
        {
          title,
          page: { from: urls.onePage(kind, name), to: page },
          epub: { from: urls.epub(kind, name), to: epub },
        },
      ];
    }),
  );
}
