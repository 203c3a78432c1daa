import { noteDepths, type ContentNote } from '../../schema/content-note.ts';

/** How heavy a post is: 0 without content notes, else 1 to 3 by the deepest of them. */
export function heaviness(post: { readonly contentNotes: readonly ContentNote[] }): number {
  return post.contentNotes.reduce((most, note) => Math.max(most, noteDepths.indexOf(note.depth) + 1), 0);
}
