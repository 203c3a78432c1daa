import type { Finding, Piece, Writing } from './writing.ts';
import { phrase } from './phrase.ts';
import { subjectsOf } from './subjects-of.ts';
import { once } from './words/index.ts';
import { harmNames } from './words/words.ts';

const place: Readonly<Record<Piece['where'], string>> = {
  prose: '',
  title: ' in the title',
  description: ' in the description, which the share card and the lists repeat',
  alt: ' in the words for the picture',
  words: '',
  name: ' in the name of the file, which is its address',
};

const lookFor = once(({ suicide: { harms, singleCause, dramatic }, subjects }) => ({
  harms: harmNames.map((name) => ({ name, pattern: phrase(harms[name].says.join('|')) })),
  singleCause: phrase(singleCause.says.join('|')),
  dramatic: new RegExp(`${phrase(dramatic.says.join('|')).source}|!`, 'giu'),
  speaksOfIt: phrase([...subjects.suicide.says, ...subjects['self-harm'].says].join('|')),
}));

/** What a text about suicide or self-harm leaves out, and what it is careful with. */
export function suicide(writing: Writing): Finding[] {
  const subjects = subjectsOf(writing);
  const about = subjects.has('suicide') || subjects.has('self-harm');
  const { harms, singleCause, dramatic, speaksOfIt } = lookFor(writing.words);
  if (!about && !writing.pieces.some(({ text }) => text.search(speaksOfIt) !== -1)) return [];
  return writing.pieces.flatMap((piece) => [
    ...harms.flatMap(({ name, pattern }) =>
      found(piece, pattern, {
        severity: 'error',
        message: `This tells ${name}${place[piece.where]}. What is told of that can be imitated.`,
        help: 'Leave it out. That somebody died, or was hurt, is enough to know.',
      }),
    ),
    ...found(piece, singleCause, {
      severity: 'question',
      message:
        'Does this name one cause? Suicide never has only one, and a reader in the same trouble may take it for a way out.',
      help: 'Say that many things came together, or leave the reason open.',
    }),
    ...(piece.where === 'title' || piece.where === 'description'
      ? found(piece, dramatic, {
          severity: 'question',
          message: `Is this word needed${place[piece.where]}? A dramatic headline makes a death look larger than the life.`,
          help: 'Say it plainly.',
        })
      : []),
  ]);
}

function found(
  piece: Piece,
  pattern: RegExp,
  text: Pick<Finding, 'severity' | 'message' | 'help'>,
): Finding[] {
  return [...piece.text.matchAll(pattern)].map(({ 0: words, index }) => ({
    piece,
    start: index,
    end: index + words.length,
    ...text,
  }));
}
