import type { PostData } from '../../schema/post.ts';

/** What of a post says of which other it is a translation. */
type Linked = Pick<PostData, 'translationOf'> & { readonly id: string };

/**
 * The texts that say the same as one in other languages: the one it is a
 * translation of, that one's other translations, and its own.
 */
export function translationsOf<Item extends Linked>(post: Linked, posts: readonly Item[]): readonly Item[] {
  const first = firstOf(post);
  return posts.filter((other) => other.id !== post.id && firstOf(other) === first);
}

/** The post that a group of translations began with. */
export function firstOf({ id, translationOf }: Linked): string {
  return translationOf ?? id;
}
