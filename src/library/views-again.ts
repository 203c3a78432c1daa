import type { BlogData } from '../schema/blog.ts';
import { toPost, type PostSource } from './post.ts';
import type { Urls } from './urls.ts';
import { viewOf, type PostView } from './view.ts';

let before: { readonly around: string; readonly views: WeakMap<PostSource, PostView> } | undefined;

/**
 * The views of posts as often as the preview asks for them. A post that did
 * not change has the very same view again, as long as nothing around it changed.
 */
export function viewsAgain(posts: readonly PostSource[], data: BlogData, urls: Urls): PostView[] {
  const around = JSON.stringify([data.site, data.words, data.topics, data.today]);
  const views = before?.around === around ? before.views : new WeakMap<PostSource, PostView>();
  before = { around, views };
  return posts.map((post) => {
    const view = views.get(post) ?? viewOf(toPost(post, data.today, data.site.language), data, urls);
    views.set(post, view);
    return view;
  });
}
