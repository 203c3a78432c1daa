import { noteSubjects } from '../../schema/content-note.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { inProse, placeIn } from '../positions.ts';
import type { TextContext, TextRule } from '../rule.ts';
import { soundPost } from '../../library/content/document.ts';

/** Passages that no content note of the post announces: a reader would come to one unprepared. */
export const passages: TextRule = {
  id: 'passages',
  severity: 'error',
  about: 'Passages that no content note announces',
  check,
};

function check({ document, prose: { body, tokens } }: TextContext): Diagnostic[] {
  const notes = soundPost(document)?.data.contentNotes;
  if (!notes) return [];
  return tokens.flatMap((token): Diagnostic[] => {
    if (token.kind !== 'tag' || token.tag.kind === 'close' || token.tag.name !== 'Passage') return [];
    const about = token.tag.attributes.find(({ name }) => name === 'about')?.value;
    const isKnown = noteSubjects.some((subject) => subject === about);
    // What is no subject is told of where the tag is.
    if (!isKnown || notes.some((note) => note.about === about)) return [];
    const message = `This passage is about "${about}", and no content note says so before the post begins.`;
    const entry = `  - about: ${about}\n    depth: discussed`;
    const help =
      notes.length === 0
        ? `Add to the lines at the top:\ncontentNotes:\n${entry}`
        : `Add to "contentNotes" at the top:\n${entry}`;
    return [inProse(document, placeIn(body, token.start), message, help)];
  });
}
