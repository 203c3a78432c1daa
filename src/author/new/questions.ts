import type { Words } from '../../schema/words.ts';
import { noteDepths, noteSubjects, type ContentNote } from '../../schema/content-note.ts';
import { isName, type AddressLetters } from '../../schema/slug.ts';
import { choiceOf, numbered, oneOf, type Option } from '../ask/choose.ts';
import { askUntil, textUpTo, yesOrNo } from '../ask/until.ts';
import type { Conversation } from '../ask.ts';
import { longestName } from './name.ts';

type Ask = Pick<Conversation, 'ask'>;
type Out = (line: string) => void;
type Note = Pick<ContentNote, 'about' | 'depth'>;

/** How far each depth goes, in a few words. */
const depths: Readonly<Record<ContentNote['depth'], string>> = {
  mentioned: 'mentioned, in passing',
  discussed: 'discussed, in general',
  described: 'described, closely',
};

/**
 * Asks for a title until there is one that may be had.
 *
 * @param posts The posts there are: a second one with the same title is asked about.
 * @param given A title that came with the command.
 */
export async function askTitle(
  ask: Ask,
  out: Out,
  posts: readonly { readonly file: string; readonly data: { readonly title: string } }[],
  given: string,
): Promise<string> {
  const hear = textUpTo(200, 'A post needs a title. You can change it later.');
  let title = given === '' ? undefined : hear(given);
  for (;;) {
    if (title && 'again' in title) out(`  ${title.again}`);
    const typed =
      title && 'value' in title ? title.value : await askUntil(ask, out, 'What is it called? ', hear);
    const same = posts.find(({ data }) => folded(data.title) === folded(typed));
    if (!same) return typed;
    out(`  ${same.file} has this title already, and readers could not tell the two apart.`);
    if (await askUntil(ask, out, 'Keep it all the same? (yes or no) ', yesOrNo)) return typed;
    title = undefined;
  }
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** Asks for one to three topics. */
export async function askTopics(ask: Ask, out: Out, topics: readonly Option[]): Promise<readonly string[]> {
  out('\nWhich topic? Up to three, the main one first.');
  numbered(topics).forEach(out);
  const chosen = await askUntil(ask, out, 'A number or a name: ', choiceOf(topics, 3));
  return chosen.map(({ id }) => id);
}

/** Asks for the standfirst. */
export function askDescription(ask: Ask, out: Out): Promise<string> {
  const missing = 'A post needs one. A few words will do for now.';
  out('\nOne sentence about it, to stand under the title and in lists.');
  return askUntil(ask, out, 'The sentence: ', textUpTo(300, missing));
}

/** Asks what readers may want to know before they begin. */
export async function askNotes(ask: Ask, out: Out, words: Words): Promise<Note[]> {
  out('\nIs it about anything heavy, such as loss, illness or violence? Readers are told before they begin.');
  if (!(await askUntil(ask, out, 'yes or no: ', yesOrNo))) return [];
  const subjects = noteSubjects.map((id) => ({ id, label: words.subjects[id] }));
  out('\nWhat is it about? One or more of these.');
  numbered(subjects).forEach(out);
  const chosen = await askUntil(ask, out, 'Numbers or names: ', choiceOf(subjects, subjects.length));
  const options = noteDepths.map((id) => ({ id, label: depths[id] }));
  const notes: Note[] = [];
  for (const { id, label } of chosen) {
    out(`\nHow deeply does it go into this: ${label}?`);
    numbered(options).forEach(out);
    const { id: depth } = await askUntil(ask, out, 'A number or a name: ', oneOf(options));
    const [known] = noteDepths.filter((one) => one === depth);
    const [about] = noteSubjects.filter((one) => one === id);
    if (known && about) notes.push({ about, depth: known });
  }
  return notes;
}

/** Asks what the address should be, for a title in letters that no address can hold. @param letters Which the author chose. */
export function askName(
  ask: Ask,
  out: Out,
  isTaken: (name: string) => boolean,
  otherwise: string,
  letters?: AddressLetters,
): Promise<string> {
  out('\nNo address can be made from this title. Write one in small letters and hyphens, like a-quiet-room.');
  return askUntil(ask, out, `The address (Enter takes "${otherwise}"): `, (answer) => {
    if (answer === '') return { value: otherwise };
    if (!isName(answer, letters) || answer.length > longestName) {
      return { again: 'It may have small letters, digits and hyphens only, and 60 of them at most.' };
    }
    const name = answer.normalize('NFC');
    return isTaken(name) ? { again: 'This one is taken. Write another.' } : { value: name };
  });
}
