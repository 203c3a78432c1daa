import type { CareContext } from './care-context.ts';
import type { Finding } from './finding.ts';
import type { Segment } from './segment.ts';
import { phrase } from './phrase.ts';
import { subjectsOf } from './subjects-of.ts';
import { once } from './words/index.ts';
import { harmNames } from './words/words.ts';

const place: Readonly<Record<Segment['kind'], string>> = {
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
export function suicide(context: CareContext): Finding[] {
  const subjects = subjectsOf(context);
  const about = subjects.has('suicide') || subjects.has('self-harm');
  const { harms, singleCause, dramatic, speaksOfIt } = lookFor(context.words);
  if (!about && !context.segments.some(({ text }) => text.search(speaksOfIt) !== -1)) return [];
  return context.segments.flatMap((segment) => [
    ...harms.flatMap(({ name, pattern }) =>
      found(segment, pattern, {
        severity: 'error',
        message: `This tells ${name}${place[segment.kind]}. What is told of that can be imitated.`,
        help: 'Leave it out. That somebody died, or was hurt, is enough to know.',
      }),
    ),
    ...found(segment, singleCause, {
      severity: 'question',
      message:
        'Does this name one cause? Suicide never has only one, and a reader in the same trouble may take it for a way out.',
      help: 'Say that many things came together, or leave the reason open.',
    }),
    ...(segment.kind === 'title' || segment.kind === 'description'
      ? found(segment, dramatic, {
          severity: 'question',
          message: `Is this word needed${place[segment.kind]}? A dramatic headline makes a death look larger than the life.`,
          help: 'Say it plainly.',
        })
      : []),
  ]);
}

function found(
  segment: Segment,
  pattern: RegExp,
  text: Pick<Finding, 'severity' | 'message' | 'help'>,
): Finding[] {
  return [...segment.text.matchAll(pattern)].map(({ 0: words, index }) => ({
    segment,
    start: index,
    end: index + words.length,
    ...text,
  }));
}
