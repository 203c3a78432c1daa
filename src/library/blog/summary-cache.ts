import type { Summarize } from './assemble.ts';
import { toPost, type Readable } from '../posts/post.ts';
import { summaryOf, type PostSummary } from '../posts/post-summary.ts';

/**
 * The summaries of posts as often as the preview asks for them. A post that did
 * not change has the very same summary again, as long as nothing around it changed.
 */
export function summaryCache(): Summarize {
  let before: { readonly around: string; readonly known: WeakMap<Readable, PostSummary> } | undefined;
  return (posts, data, urls) => {
    const around = JSON.stringify([data.site, data.words, data.topics, data.today]);
    const known = before?.around === around ? before.known : new WeakMap<Readable, PostSummary>();
    before = { around, known };
    return posts.map((post) => {
      const summary = known.get(post) ?? summaryOf(toPost(post, data.today, data.site.language), data, urls);
      known.set(post, summary);
      return summary;
    });
  };
}
