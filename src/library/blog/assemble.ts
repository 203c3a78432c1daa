import type { BlogData } from '../content/blog-data.ts';
import { isJudged } from '../../schema/judged-language.ts';
import type { PageData } from '../../schema/page.ts';
import { newestFirst, toPost, type Readable } from '../posts/post.ts';
import { indexPosts, type ReadingIndex } from '../posts/reading-index.ts';
import { relatedTo } from '../posts/related.ts';
import type { IndexWords } from '../posts/word-index.ts';
import { typeset, typesetTitled } from './typeset.ts';
import { urlsOf, type Urls } from '../urls.ts';
import { summaryOf, type PostSummary } from '../posts/post-summary.ts';

/** Everything that a page may show. */
export interface Blog extends BlogData {
  readonly urls: Urls;
  /** Posts that may be seen, newest first; the preview adds drafts and scheduled ones. */
  readonly posts: readonly PostSummary[];
  readonly pages: readonly (PageData & { readonly id: string })[];
  /** What to read after a post. */
  related(post: PostSummary): readonly PostSummary[];
}

/** Gives the summary of each post. */
export type Summarize = (posts: readonly Readable[], data: BlogData, urls: Urls) => readonly PostSummary[];

/** How what is known of posts already is come by; made anew unless it is said. */
export interface KnownPosts {
  readonly summarize?: Summarize | undefined;
  /** Puts their words together, by which related posts are found. */
  readonly index?: IndexWords | undefined;
}

/** The whole blog from what the data files say, the posts and the standing pages. */
export function assemble(
  stored: BlogData,
  posts: readonly Readable[],
  pages: readonly { readonly id: string; readonly data: PageData }[],
  { summarize = summarizeAll, index }: KnownPosts = {},
): Blog {
  const data = typeset(stored);
  const { language } = data.site;
  const urls = urlsOf(data.site);
  const shown = newestFirst(
    summarize(posts, data, urls).filter(({ visibility }) => visibility !== 'withdrawn'),
  );
  return {
    ...data,
    urls,
    posts: shown,
    related: relatedAmong(shown, isJudged(language), index),
    pages: pages.map(({ id, data: page }) => ({ ...typesetTitled(page, page.language ?? language), id })),
  };
}

function summarizeAll(posts: readonly Readable[], data: BlogData, urls: Urls): PostSummary[] {
  return posts.map((post) => summaryOf(toPost(post, data.today, data.site.language), data, urls));
}

/** Compares a post with all others when that is first asked for; the key of its page and the page itself both ask. */
function relatedAmong(
  posts: readonly PostSummary[],
  judged: boolean,
  words: IndexWords | undefined,
): Blog['related'] {
  let index: ReadingIndex<PostSummary> | undefined;
  const known = new Map<string, readonly PostSummary[]>();
  return (post) => {
    index ??= indexPosts(posts, judged, words);
    const found = known.get(post.id) ?? relatedTo(post, index);
    known.set(post.id, found);
    return found;
  };
}
