import { noteDepths, type ContentNote } from '../schema/content-note.ts';
import type { Words } from '../schema/words.ts';
import { listFormat } from './intl.ts';
import { typographic } from './typography.ts';
import { fill, list } from './wording.ts';

type Depth = ContentNote['depth'];
type Notes = readonly ContentNote[];

/** What the notes need of the interface's words. */
export type NoteWords = Pick<
  Words,
  | 'beforeYouRead'
  | 'subjects'
  | 'mentions'
  | 'discusses'
  | 'describes'
  | 'shortMentions'
  | 'shortDiscusses'
  | 'shortDescribes'
  | 'noteWhere'
  | 'shareNote'
>;

const sentence = { mentioned: 'mentions', discussed: 'discusses', described: 'describes' } as const;
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
 * `This post discusses eating, how I was taught to think about food, in the second section.`
 */
export function noteSentences(notes: Notes, words: NoteWords, language: string): string[] {
  return deepestFirst.flatMap((depth) => {
    const ofDepth = notes.filter((note) => note.depth === depth);
    const bare = ofDepth.filter((note) => !note.detail && !note.where);
    const full = ofDepth.filter((note) => note.detail ?? note.where);
    const subjects = [
      ...(bare.length > 0
        ? [list([...new Set(bare.map((note) => words.subjects[note.about]))], language)]
        : []),
      ...full.map((note) => withDetail(note, words, language)),
    ];
    return subjects.map((text) => fill(words[sentence[depth]], { subjects: text }));
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

/** The detail follows its subject as the place does, so a translation sets both with one pattern. */
function withDetail(note: ContentNote, words: NoteWords, language: string): string {
  return [note.detail, note.where].reduce<string>(
    (text, more) => (more ? fill(words.noteWhere, { note: text, where: typographic(more, language) }) : text),
    words.subjects[note.about],
  );
}
