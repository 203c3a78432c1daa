import type { BlogData } from '../schema/blog.ts';
import type { PageData } from '../schema/page.ts';
import { newestFirst, toPost, type PostSource } from './post.ts';
import { typeset, typesetTitled } from './typeset.ts';
import { urlsOf, type Urls } from './urls.ts';
import { viewOf, type PostView } from './view.ts';

/** Everything that a page may show. */
export interface Blog extends BlogData {
  readonly urls: Urls;
  /** Posts that may be seen, newest first; the preview adds drafts and scheduled ones. */
  readonly posts: readonly PostView[];
  readonly pages: readonly (PageData & { readonly id: string })[];
}

/** What the lists show of each post. */
type Views = (posts: readonly PostSource[], data: BlogData, urls: Urls) => readonly PostView[];

/** The whole blog from what the data files say, the posts and the standing pages. */
export function assemble(
  stored: BlogData,
  posts: readonly PostSource[],
  pages: readonly { readonly id: string; readonly data: PageData }[],
  viewsOf: Views = allViews,
): Blog {
  const data = typeset(stored);
  const { language } = data.site;
  const urls = urlsOf(data.site);
  const views = viewsOf(posts, data, urls);
  return {
    ...data,
    urls,
    posts: newestFirst(views.filter((view) => view.visibility !== 'withdrawn')),
    pages: pages.map(({ id, data: page }) => ({ ...typesetTitled(page, language), id })),
  };
}

function allViews(posts: readonly PostSource[], data: BlogData, urls: Urls): PostView[] {
  return posts.map((post) => viewOf(toPost(post, data.today, data.site.language), data, urls));
}
