import type { Blog } from '../../library/blog/assemble.ts';
import { postPage, type PostPage } from '../../library/queries/post-page.ts';
import type { PostSummary } from '../../library/posts/post-summary.ts';
import type { CardInput } from '../cards/card.ts';
import { cardAddress } from '../cards/cards.ts';
import { postJsonLd } from '../json-ld.ts';
import { scriptJson } from '../markup/script-json.ts';

/** All that the page of a post is given besides its frame and what its own file holds. */
export interface PostProps extends PostPage {
  /** The address of its share card. */
  readonly card: string | undefined;
  /** What search engines read of it, as JSON for a `<script>`. */
  readonly data: string;
}

/**
 * What the route of a post hands to its layout. Nothing else of the blog reaches
 * the page: one kept from an earlier build is used again exactly when this, the
 * frame and the post's own file are the same.
 *
 * @param cards The share cards of the blog, by the address of the page.
 */
export function postProps(post: PostSummary, blog: Blog, cards: ReadonlyMap<string, CardInput>): PostProps {
  const card = cardAddress(cards, post.href, blog.urls);
  return { ...postPage(post, blog), card, data: scriptJson(postJsonLd(post, blog, card)) };
}
