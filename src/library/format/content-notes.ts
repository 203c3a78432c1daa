import { noteDepths, type ContentNote } from '../../schema/content-note.ts';
import type { Words } from '../../schema/words.ts';
import { listFormat } from './intl.ts';
import { typographic } from './typography.ts';
import { capitalized, fill, list } from './messages.ts';

type Depth = ContentNote['depth'];
type Notes = readonly ContentNote[];

/** What the notes need of the interface's words. */
export type NoteWords = Pick<
  Words,
  | 'beforeYouRead'
  | 'subjects'
  | 'shortMentions'
  | 'shortDiscusses'
  | 'shortDescribes'
  | 'shareNote'
  | 'noteAt'
  | 'noteAlso'
  | 'noteAlsoAt'
  | 'noteDetail'
>;

const short = {
  mentioned: 'shortMentions',
  discussed: 'shortDiscusses',
  described: 'shortDescribes',
} as const;

/** The deepest comes first: whoever stops reading there has read what matters most. */
const deepestFirst: readonly Depth[] = [...noteDepths].reverse();

/**
 * The notes for a card or a search result: `discusses eating, mentions loss`.
 * Each subject is named once, at its deepest. Empty without notes.
 */
export function shortNote(notes: Notes, words: NoteWords, language: string): string {
  const named = new Set<ContentNote['about']>();
  const parts = deepestFirst.flatMap((depth) => {
    const fresh = notes.filter((note) => note.depth === depth && !named.has(note.about));
    for (const note of fresh) named.add(note.about);
    const subjects = [...new Set(fresh.map((note) => words.subjects[note.about]))];
    return subjects.length > 0 ? [fill(words[short[depth]], { subjects: list(subjects, language) })] : [];
  });
  return listFormat(language, { type: 'unit' }).format(parts);
}

/** What several posts go into, as `shortNote` says it: each subject once, at its deepest. */
export function noteOfAll(
  posts: readonly { readonly contentNotes: Notes }[],
  words: NoteWords,
  language: string,
): string {
  return shortNote(
    posts.flatMap((post) => post.contentNotes),
    words,
    language,
  );
}

/**
 * The notes as whole sentences, one for each that says more than its subject:
 * `In the second section, this post discusses eating: how I was taught to think about food.`
 * Those that say no more share one for each depth: `It also mentions loss and shame.`
 */
export function noteSentences(notes: Notes, words: NoteWords, language: string): string[] {
  const begun = (text: string) => capitalized(text, language);
  const parts = deepestFirst.flatMap((depth) => {
    const ofDepth = notes.filter((note) => note.depth === depth);
    const bare = ofDepth.filter((note) => !note.detail && !note.where);
    const full = ofDepth.filter((note) => note.detail ?? note.where);
    const subjects = [...new Set(bare.map((note) => words.subjects[note.about]))];
    const saidOf = (what: string) => fill(words[short[depth]], { subjects: what });
    return [
      ...(bare.length > 0 ? [{ note: saidOf(list(subjects, language)), where: undefined }] : []),
      ...full.map((note) => ({ note: saidOf(inHerWords(note, words, language)), where: note.where })),
    ];
  });
  return parts.map(({ note, where: place = '' }, index) => {
    const where = typographic(place, language);
    if (index === 0)
      return where ? begun(fill(words.noteAt, { note, where })) : fill(words.shareNote, { note });
    return where ? begun(fill(words.noteAlsoAt, { note, where })) : fill(words.noteAlso, { note });
  });
}

/** The first line of a feed's item: "Before you read." and the sentences. Empty without notes. */
export function noteLine(notes: Notes, words: NoteWords, language: string): string {
  return notes.length > 0 ? [words.beforeYouRead, ...noteSentences(notes, words, language)].join(' ') : '';
}

/** A post's standfirst where it is shared, what is in the post before it: whoever follows the link knows. */
export function sharedDescription(
  { contentNotes, description }: { readonly contentNotes: Notes; readonly description: string },
  words: NoteWords,
  language: string,
): string {
  const note = shortNote(contentNotes, words, language);
  return note ? `${fill(words.shareNote, { note })} ${description}` : description;
}

/** Whether a text marks the passage that a note is about, so that the note can lead past it. */
export function marksPassage(body: string, about: ContentNote['about']): boolean {
  const tags = body.match(/<Passage\b[^>]*>/g) ?? [];
  return tags.some((tag) => /\babout\s*=\s*\{?\s*["'“”„‘’]?([\w-]+)/.exec(tag)?.[1] === about);
}

/**
 * The subject and what the author says of it. Where her words name the subject
 * themselves they stand alone: "the death of my father", not "death: the death of my father".
 */
function inHerWords({ about, detail }: ContentNote, words: NoteWords, language: string): string {
  const subject = words.subjects[about];
  if (!detail) return subject;
  const own = typographic(detail, language);
  const named = own.toLocaleLowerCase(language).includes(subject.toLocaleLowerCase(language));
  return named ? own : fill(words.noteDetail, { subject, detail: own });
}
