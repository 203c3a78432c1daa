import { reordered, type Move } from '../reorder.ts';

/** What is to become of an order of posts. */
export interface OrderWanted {
  /** A post that moves, or goes, by its place. */
  readonly moves?: Move | undefined;
  /** A post that comes to the end. */
  readonly adds?: string;
}

/** The posts in the order that she wants. */
export function changedOrder(posts: readonly string[], { moves, adds }: OrderWanted): readonly string[] {
  const moved = moves ? reordered(posts, moves) : posts;
  return adds === undefined || moved.includes(adds) ? moved : [...moved, adds];
}

/**
 * Which part of a series each post is, so that as few as can be have another number than before: nobody sees the
 * numbers, and a post that gets another is changed.
 *
 * @param posts In their order, each with the number that it has.
 */
export function partsOf(
  posts: readonly { readonly id: string; readonly part: number | undefined }[],
): ReadonlyMap<string, number> {
  const had = posts.flatMap(({ part }) => (part === undefined ? [] : [part])).toSorted((a, b) => a - b);
  const isSound = new Set(had).size === had.length;
  const free = (had.at(-1) ?? 0) + 1;
  return new Map(
    posts.map(({ id }, at) => [id, isSound ? (had[at] ?? free + at - had.length) : at + 1] as const),
  );
}
