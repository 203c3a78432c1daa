import type { BlogData } from '../schema/blog.ts';
import type { Blog } from './assemble.ts';
import { seriesWithPosts, type With } from './groups.ts';
import { needsHelp } from './help.ts';
import { linesForEveryone } from './lines.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { relatedTo } from './related.ts';
import type { PostView } from './view.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** All that a post's page shows of the blog besides its frame and the post's own prose. */
export interface PostPage {
  readonly post: PostView;
  readonly topics: BlogData['topics'];
  readonly series: With<BlogData['series'][number]> | undefined;
  readonly neighbours: Neighbours<PostView>;
  readonly related: readonly PostView[];
  readonly needsHelp: boolean;
  readonly lines: BlogData['lines'];
}

/**
 * What a post's page shows. The one source of it: a page kept from an earlier
 * build is used again exactly when this, the frame and the prose are the same.
 */
export function postPage(post: PostView, blog: Blog): PostPage {
  const { topics, series, posts, lines, site } = blog;
  const own = series.filter((one) => one.id === post.series);
  return {
    post,
    topics: topics.filter((topic) => post.topics.includes(topic.id)),
    series: seriesWithPosts(own, posts)[0],
    neighbours: neighboursOf(post, posts),
    related: related(post, blog),
    needsHelp: needsHelp(post),
    lines: linesForEveryone(lines, site.region),
  };
}

const indexes = new WeakMap<readonly PostView[], WordIndex>();

const found = new WeakMap<PostView, readonly PostView[]>();

/** As the plan of this run says, which has compared all posts already; else compared here, once. */
function related(post: PostView, { plan, posts }: Blog): readonly PostView[] {
  const ids = plan?.related[post.id];
  if (ids) return ids.flatMap((id) => posts.find((other) => other.id === id) ?? []);
  const index = indexes.get(posts) ?? indexWords(posts);
  indexes.set(posts, index);
  const known = found.get(post) ?? relatedTo(post, posts, index);
  found.set(post, known);
  return known;
}
