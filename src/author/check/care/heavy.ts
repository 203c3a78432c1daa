import { needsHelp } from '../../../library/help.ts';
import { heavySubjects, type Heavy } from './heavy-phrases.ts';
import { phrase } from './phrase.ts';
import type { Finding, Writing } from './piece.ts';
import { inFile } from './piece.ts';
import { subjectsOf } from './subjects-of.ts';

const known = heavySubjects.map((subject) => ({ ...subject, pattern: phrase(subject.says) }));
/** All subjects at once: most texts speak of none, and are done with in one pass. */
const anySubject = phrase(heavySubjects.map(({ says }) => says).join('|'));

/** Subjects that some readers want to know of beforehand, and that no content note names. */
export function heavy(writing: Writing): Finding[] {
  if (writing.manuscript.kind === 'page') return [];
  const pieces = writing.pieces.filter((piece) => piece.text.search(anySubject) !== -1);
  if (pieces.length === 0) return [];
  const named = subjectsOf(writing);
  const noted = new Set(writing.manuscript.post?.data.contentNotes.map(({ about }) => about));
  return known.flatMap((subject) => {
    if (noted.has(subject.about) || (named.has(subject.about) && subject.kind === 'question')) return [];
    const places = pieces.flatMap((piece) =>
      [...piece.text.matchAll(subject.pattern)].map(({ 0: words, index }) => ({
        piece,
        start: index,
        end: index + words.length,
      })),
    );
    const inOrder = places.sort((a, b) => inFile(a).start - inFile(b).start);
    const first = inOrder.find(({ piece }) => piece.where === 'prose') ?? inOrder[0];
    return first && places.length >= subject.times ? [{ ...first, ...text(subject, writing) }] : [];
  });
}

function text(
  { about, named, kind }: Heavy,
  { manuscript }: Writing,
): Pick<Finding, 'kind' | 'what' | 'mend'> {
  const help = needsHelp({ contentNotes: [{ about, depth: 'mentioned' }] });
  const reason = help ? ' The help lines after a post come with the note.' : '';
  const notes = manuscript.post?.data.contentNotes ?? [];
  const entry = `  - about: ${about}\n    depth: mentioned`;
  const lines = notes.length > 0 ? entry : `contentNotes:\n${entry}`;
  const where = notes.length > 0 ? 'Add under "contentNotes":' : 'Add to the lines at the top:';
  const depth = 'The depth is one of: mentioned, discussed, described.';
  return kind === 'question'
    ? {
        kind,
        what: `This speaks of ${named}. Would a reader want to know of it beforehand?${reason}`,
        mend: `If so, ${where.charAt(0).toLowerCase()}${where.slice(1)}\n${lines}\n${depth}`,
      }
    : {
        kind,
        what: `This speaks of ${named}, and no content note says so.${reason}`,
        mend: `${where}\n${lines}\n${depth}`,
      };
}
