import type { Blog } from '../library/blog/assemble.ts';
import type { Content } from '../library/content/content.ts';
import type { Beside } from '../outputs/assets/beside.ts';
import { cardsOf } from '../outputs/cards/cards.ts';
import { frameOf } from '../outputs/frame.ts';
import { digest, pageKey } from '../outputs/page/page-key.ts';
import { postProps } from '../outputs/page/post-props.ts';

/**
 * For each post that readers may see, the name under which its finished page is kept.
 *
 * @param program A digest of the program.
 * @param beside The pictures and files of texts.
 */
export async function pageKeys(
  content: Content,
  blog: Blog,
  program: string,
  beside: Beside,
): Promise<Map<string, string>> {
  const frame = digest([program, JSON.stringify(await frameOf(blog, beside.own))]);
  const cards = cardsOf(blog);
  const sources = new Map(content.posts.map((post) => [post.id, post]));
  const keys = new Map<string, string>();
  for (const post of blog.posts) {
    const source = sources.get(post.id);
    if (!source) continue;
    const pictures = (beside.pictures.get(source) ?? []).map(
      ({ name, picture }) => `${name} ${picture.hash}`,
    );
    const files = (beside.attachments.get(source) ?? []).map(
      ({ name, attachment }) => `${name} ${attachment.hash}`,
    );
    const own = [source.file, source.text, ...pictures, ...files];
    keys.set(post.id, pageKey(frame, postProps(post, blog, cards), own));
  }
  return keys;
}
