import type { ContentNote, NoteSubject } from '../schema/content-note.ts';

/** Subjects after which somebody may want to talk to a person. */
const heavy: readonly NoteSubject[] = [
  'abuse',
  'eating',
  'self-harm',
  'sexual-violence',
  'stalking',
  'substances',
  'suicide',
  'violence',
];

/** The one decision whether help lines stand after a post: on its page, in print and in feeds. */
export function needsHelp(post: { readonly contentNotes: readonly ContentNote[] }): boolean {
  return post.contentNotes.some((note) => heavy.includes(note.about));
}
