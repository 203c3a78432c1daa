import type { Views } from './assemble.ts';
import { toPost, type PostSource } from '../posts/post.ts';
import { viewOf, type PostView } from '../posts/post-summary.ts';

/**
 * The views of posts as often as the preview asks for them. A post that did
 * not change has the very same view again, as long as nothing around it changed.
 */
export function viewsAgain(): Views {
  let before: { readonly around: string; readonly views: WeakMap<PostSource, PostView> } | undefined;
  return (posts, data, urls) => {
    const around = JSON.stringify([data.site, data.words, data.topics, data.today]);
    const views = before?.around === around ? before.views : new WeakMap<PostSource, PostView>();
    before = { around, views };
    return posts.map((post) => {
      const view = views.get(post) ?? viewOf(toPost(post, data.today, data.site.language), data, urls);
      views.set(post, view);
      return view;
    });
  };
}
