import type { NoteSubject } from '../../schema/content-note.ts';
import { noteSubjects } from '../../schema/content-note.ts';
import type { CareContext } from './care-context.ts';
import { soundPost } from '../../library/content/document.ts';

/** What a post says it is about: the subjects of its content notes, and topics that are named like one. */
export function subjectsOf({ document, words }: CareContext): ReadonlySet<NoteSubject> {
  const { contentNotes = [], topics = [] } = soundPost(document)?.data ?? {};
  const namesOf: Readonly<Record<string, readonly string[]>> = words.topics;
  const named = noteSubjects.filter((subject) =>
    [subject, ...(namesOf[subject] ?? [])].some((name) =>
      topics.some((topic) => topic === name || topic.startsWith(`${name}-`) || topic.endsWith(`-${name}`)),
    ),
  );
  return new Set([...contentNotes.map(({ about }) => about), ...named]);
}
