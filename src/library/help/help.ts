import type { ContentNote, NoteSubject } from '../../schema/content-note.ts';
import type { CrisisLine } from '../../schema/crisis-line.ts';
import { nearLines } from './help-lines.ts';

type Noted = { readonly contentNotes: readonly ContentNote[] };

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
export function needsHelp(post: Noted): boolean {
  return post.contentNotes.some((note) => heavy.includes(note.about));
}

/**
 * The help lines that follow several posts read one after the other. Of these there are always some: what is
 * carried along has no page of help at hand.
 */
export function helpOfAll(posts: readonly Noted[], lines: readonly CrisisLine[], region: string): HelpLine[] {
  return helpFor({ contentNotes: posts.flatMap((post) => post.contentNotes) }, lines, region);
}

/** One help line with all the ways to reach it. */
export interface HelpLine {
  readonly name: string;
  readonly audience: string;
  readonly ways: readonly CrisisLine[];
}

/**
 * The help lines that follow a post: those of the site's country for the
 * post's own subjects first, then those for everyone, in the order of the file.
 * Where the file has none for the country, those that serve every other.
 *
 * @param region The site's country.
 */
export function helpFor(post: Noted, lines: readonly CrisisLine[], region: string): HelpLine[] {
  const near = nearLines(lines, region);
  const subjects = post.contentNotes.map((note) => note.about);
  const meant = near.filter(
    (line) => line.for !== 'everyone' && line.for.some((about) => subjects.includes(about)),
  );
  const forAll = near.filter((line) => line.for === 'everyone');
  const groups = Map.groupBy([...meant, ...forAll], (line) => line.name);
  return [...groups].map(([name, ways]) => ({ name, audience: ways[0]?.audience ?? '', ways }));
}
