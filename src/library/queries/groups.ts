import type { BlogData } from '../content/blog-data.ts';
import { yearOf } from '../format/dates.ts';
import type { PostSummary } from '../posts/post-summary.ts';

type Topic = BlogData['topics'][number];
type Series = BlogData['series'][number];
type Path = BlogData['paths'][number];

/** A topic, a series or a path together with its posts, in the order they are read. */
export type With<Group> = Omit<Group, 'posts'> & { readonly posts: readonly PostSummary[] };

/** How many posts a page of a list holds, so that no list grows without bound. */
export const pageSize = 60;

/** The topics in the author's order, each with its posts, newest first; empty ones left out. */
export function topicsWithPosts(topics: readonly Topic[], posts: readonly PostSummary[]): With<Topic>[] {
  return topics
    .map((topic) => ({ ...topic, posts: posts.filter((post) => post.topics.includes(topic.id)) }))
    .filter((topic) => topic.posts.length > 0);
}

/** Each series that has a post, its posts by part. */
export function seriesWithPosts(series: readonly Series[], posts: readonly PostSummary[]): With<Series>[] {
  return series
    .map((one) => ({
      ...one,
      posts: posts.filter((post) => post.series === one.id).sort((a, b) => (a.part ?? 0) - (b.part ?? 0)),
    }))
    .filter((one) => one.posts.length > 0);
}

/** Each reading path with those of its posts that may be seen, in its order. */
export function pathsWithPosts(paths: readonly Path[], posts: readonly PostSummary[]): With<Path>[] {
  const byId = byIdOf(posts);
  return paths
    .map((path) => ({ ...path, posts: path.posts.flatMap((id) => byId.get(id) ?? []) }))
    .filter((path) => path.posts.length > 0);
}

const known = new WeakMap<readonly PostSummary[], ReadonlyMap<string, PostSummary>>();

/** The posts of a list by their ids, made once: each of thousands of pages looks some of them up. */
function byIdOf(posts: readonly PostSummary[]): ReadonlyMap<string, PostSummary> {
  const byId = known.get(posts) ?? new Map(posts.map((post) => [post.id, post]));
  known.set(posts, byId);
  return byId;
}

/** Posts by the year they appeared, newest year first. */
export function byYear(posts: readonly PostSummary[]): { year: string; posts: readonly PostSummary[] }[] {
  const years = Map.groupBy(posts, (post) => yearOf(post.pubDate));
  return [...years].map(([year, group]) => ({ year, posts: group }));
}

/** One page of a list. */
export interface ListPage<Item = PostSummary> {
  /** Counted from 1. */
  readonly page: number;
  readonly total: number;
  readonly posts: readonly Item[];
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<Item = PostSummary>(posts: readonly Item[], size = pageSize): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(posts.length / size));
  return Array.from({ length: total }, (_, index) => ({
    page: index + 1,
    total,
    posts: posts.slice(index * size, (index + 1) * size),
  }));
}

/** How many posts the home page shows after the newest: they fill rows of two and of three. */
const othersOnHome = 6;

/** What the home page shows: the newest posts, of which the first leads. */
export function latestOnHome(posts: readonly PostSummary[]): readonly PostSummary[] {
  return posts.slice(0, 1 + othersOnHome);
}

/** The posts that the author put forward, to be read first: two at most. */
export function featuredIn(posts: readonly PostSummary[]): readonly PostSummary[] {
  return posts.filter((post) => post.featured).slice(0, 2);
}

/**
 * The routes of a list that may need several pages: the first has no number in its address.
 *
 * @param props What each page of the list is given besides its posts.
 */
export function pagePaths<Params extends Record<string, string>, Props extends object, Item = PostSummary>(
  params: Params,
  props: Props,
  posts: readonly Item[],
) {
  return paginate(posts).map((list) => ({
    params: { ...params, page: list.page > 1 ? String(list.page) : undefined },
    props: { ...props, list },
  }));
}
