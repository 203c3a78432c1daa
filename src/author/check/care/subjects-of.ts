import type { NoteSubject } from '../../../schema/content-note.ts';
import { noteSubjects } from '../../../schema/content-note.ts';
import type { Writing } from './piece.ts';

/** What a post says it is about: the subjects of its content notes, and topics that are named like one. */
export function subjectsOf({ manuscript }: Writing): ReadonlySet<NoteSubject> {
  const { contentNotes = [], topics = [] } = manuscript.post?.data ?? {};
  const named = noteSubjects.filter((subject) =>
    topics.some(
      (topic) => topic === subject || topic.startsWith(`${subject}-`) || topic.endsWith(`-${subject}`),
    ),
  );
  return new Set([...contentNotes.map(({ about }) => about), ...named]);
}
