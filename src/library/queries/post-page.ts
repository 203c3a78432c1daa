import type { BlogData } from '../content/blog-data.ts';
import type { Blog } from '../blog/assemble.ts';
import { pathsWithPosts, seriesWithPosts, type With } from './groups.ts';
import { heaviness } from '../help/heaviness.ts';
import { helpFor, needsHelp, type HelpLine } from '../help/help.ts';
import { neighborsOf, type Neighbors } from '../posts/neighbors.ts';
import { needsWayOut } from '../help/way-out.ts';
import { sharedDescription } from '../format/content-notes.ts';
import { pathPositions, type PathPosition } from './path-position.ts';
import { translationsOf } from '../posts/translations.ts';
import type { PostSummary } from '../posts/post-summary.ts';

/** All that a post's page shows of the blog besides its frame and the post's own prose. */
export interface PostPage {
  readonly post: PostSummary;
  readonly topics: BlogData['topics'];
  readonly series: With<BlogData['series'][number]> | undefined;
  readonly neighbors: Neighbors<PostSummary>;
  readonly related: readonly PostSummary[];
  /** The same text in other languages. */
  readonly translations: readonly PostSummary[];
  /** Where it stands on reading paths. */
  readonly positions: readonly PathPosition[];
  /** Whether what is offered first has to be lighter than what was just read. */
  readonly lighterFirst: boolean;
  /** Whether a reader may have to leave it quickly. */
  readonly needsWayOut: boolean;
  /** Its standfirst as it is shared, with its note before it. */
  readonly shared: string;
  /** The help lines that follow it, where it needs some. */
  readonly help: readonly HelpLine[] | undefined;
}

/** What a post's page shows of the blog. */
export function postPage(post: PostSummary, blog: Blog): PostPage {
  const { topics, series, paths, posts, lines, site, words } = blog;
  const own = series.filter((one) => one.id === post.series);
  return {
    post,
    topics: topics.filter((topic) => post.topics.includes(topic.id)),
    series: seriesWithPosts(own, posts)[0],
    neighbors: neighborsOf(post, posts),
    related: blog.related(post),
    translations: translationsOf(post, posts).filter(
      ({ visibility }) => visibility === 'public' || blog.preview,
    ),
    positions: pathPositions(post, pathsWithPosts(paths, posts)),
    lighterFirst: heaviness(post) > 0,
    needsWayOut: needsWayOut(post),
    shared: sharedDescription(post, words, site.language),
    help: needsHelp(post) ? helpFor(post, lines, site.region) : undefined,
  };
}
