import type { BlogData } from '../../library/content/blog-data.ts';
import type { Urls } from '../../library/urls.ts';
import type { Post } from '../../library/posts/post.ts';
import type { Enclosure } from './enclosures.ts';

/** What feeds are made from. */
export interface FeedSource extends Pick<BlogData, 'site' | 'words' | 'topics' | 'lines'> {
  readonly urls: Urls;
  /** In any order; only public ones are taken. */
  readonly posts: readonly Post[];
  /** The prose of each post by its id, as `articleFrom` takes it out of the built page. */
  readonly articles: ReadonlyMap<string, string>;
  /** The files that go with each post by its id, where there are any. */
  readonly enclosures: ReadonlyMap<string, readonly Enclosure[]>;
}
