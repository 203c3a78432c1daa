import type { BlogData } from '../schema/blog.ts';
import type { Blog } from './assemble.ts';
import { byIdOf, pathsWithPosts, seriesWithPosts, type With } from './groups.ts';
import { heaviness } from './heaviness.ts';
import { helpFor, needsHelp, type HelpLine } from './help.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { needsWayOut } from './leave.ts';
import { sharedDescription } from './notes.ts';
import { indexPosts, type ReadingIndex } from './reading-index.ts';
import { relatedTo } from './related.ts';
import { stopsOf, type Stop } from './stops.ts';
import type { PostView } from './view.ts';

/** All that a post's page shows of the blog besides its frame and the post's own prose. */
export interface PostPage {
  readonly post: PostView;
  readonly topics: BlogData['topics'];
  readonly series: With<BlogData['series'][number]> | undefined;
  readonly neighbours: Neighbours<PostView>;
  readonly related: readonly PostView[];
  /** Where it stands on reading paths. */
  readonly stops: readonly Stop[];
  /** Whether what is offered first has to be lighter than what was just read. */
  readonly lighterFirst: boolean;
  /** Whether a reader may have to leave it quickly. */
  readonly needsWayOut: boolean;
  /** Its standfirst as it is shared, with its note before it. */
  readonly shared: string;
  /** The help lines that follow it, where it needs some. */
  readonly help: readonly HelpLine[] | undefined;
}

/**
 * What a post's page shows. The one source of it: a page kept from an earlier
 * build is used again exactly when this, the frame and the prose are the same.
 */
export function postPage(post: PostView, blog: Blog): PostPage {
  const { topics, series, paths, posts, lines, site, words } = blog;
  const own = series.filter((one) => one.id === post.series);
  return {
    post,
    topics: topics.filter((topic) => post.topics.includes(topic.id)),
    series: seriesWithPosts(own, posts)[0],
    neighbours: neighboursOf(post, posts),
    related: related(post, blog),
    stops: stopsOf(post, pathsWithPosts(paths, posts)),
    lighterFirst: heaviness(post) > 0,
    needsWayOut: needsWayOut(post),
    shared: sharedDescription(post, words, site.language),
    help: needsHelp(post) ? helpFor(post, lines, site.region) : undefined,
  };
}

const indexes = new WeakMap<readonly PostView[], ReadingIndex<PostView>>();

const found = new WeakMap<PostView, readonly PostView[]>();

/** As the plan of this run says, which has compared all posts already; else compared here, once. */
function related(post: PostView, { plan, posts }: Blog): readonly PostView[] {
  const ids = plan?.related[post.id];
  if (ids) return ids.flatMap((id) => byIdOf(posts).get(id) ?? []);
  const index = indexes.get(posts) ?? indexPosts(posts);
  indexes.set(posts, index);
  const known = found.get(post) ?? relatedTo(post, index);
  found.set(post, known);
  return known;
}
