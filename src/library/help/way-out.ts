import type { ContentNote, NoteSubject } from '../../schema/content-note.ts';

/** Subjects that somebody may be reading about in the house of the person it is about. */
const watched: readonly NoteSubject[] = ['abuse', 'sexual-violence', 'stalking'];

/**
 * The one decision whether a post's page can be left quickly. However lightly
 * a post touches such a subject: whoever looks over a shoulder sees the word.
 */
export function needsWayOut(post: { readonly contentNotes: readonly ContentNote[] }): boolean {
  return post.contentNotes.some((note) => watched.includes(note.about));
}
