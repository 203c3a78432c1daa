import { noteFrom, type Note, type Place } from './note.ts';
import { placeOf } from './place-of.ts';

/** One thing that is kept; without a note it cannot be read as one. */
export interface StoredNote {
  readonly key: string;
  readonly raw: string;
  readonly place: Place | undefined;
  readonly note: Note | undefined;
}

/** The notes of one post; without a title nothing says to which post they belong. */
export interface PostNotes {
  readonly title: string | undefined;
  readonly notes: readonly StoredNote[];
}

/**
 * Everything kept, by post, in the order of the questions. What cannot be read
 * stands with its post where its key names one, else by itself at the end.
 *
 * @param entries Keys, and what is kept under them.
 */
export function notesByPost(entries: readonly (readonly [key: string, raw: string])[]): readonly PostNotes[] {
  const all = [...entries]
    .sort(byKey)
    .map(([key, raw]): StoredNote => ({ key, raw, place: placeOf(key), note: noteFrom(raw) }));
  const posts = new Set(all.flatMap(({ place }) => place?.post ?? []));
  const placed = [...posts].map((post): PostNotes => {
    const notes = all.filter(({ place }) => place?.post === post);
    // The newest title is not known; the last that was kept is as good as any.
    return { title: notes.flatMap(({ note }) => note?.title || []).at(-1) ?? post, notes };
  });
  const loose = all.filter(({ place }) => !place);
  return loose.length > 0 ? [...placed, { title: undefined, notes: loose }] : placed;
}

const { compare } = new Intl.Collator('en', { numeric: true });
const byKey = ([one]: readonly [string, string], [other]: readonly [string, string]) => compare(one, other);

/** Words that a text of all notes is put together with. */
export interface TextWords {
  readonly heading: string;
  readonly other: string;
  readonly unreadable: string;
}

/**
 * All notes as plain text, to be copied or saved.
 *
 * @param addressOf The whole address of the place where a note was written.
 */
export function asText(
  all: readonly PostNotes[],
  { heading, other, unreadable }: TextWords,
  addressOf: (place: Place) => string,
): string {
  const blocks = all.flatMap(({ title, notes }) => [
    title ?? other,
    ...notes.map(({ note, raw, place }) =>
      [place && addressOf(place), note ? note.question : unreadable, `\n${note ? note.text : raw}`]
        .filter(Boolean)
        .join('\n'),
    ),
  ]);
  return `${[heading, ...blocks].join('\n\n\n')}\n`;
}
