import type { CareContext } from './care-context.ts';
import type { Finding } from './finding.ts';
import type { Segment } from './segment.ts';
import { subjectsOf } from './subjects-of.ts';
import { figureNames, type EatingWords, type Figure, type FigureName } from './words/words.ts';

const picture = /!\[[^\]]*\]\([^)\n]*\)/g;

/** Numbers and pictures that readers with an eating disorder measure themselves by. */
export function eating(context: CareContext): Finding[] {
  const about = subjectsOf(context).has('eating');
  const severity = about ? 'error' : 'question';
  const { eating: words } = context.words;
  return context.segments.flatMap((segment) => [
    ...figureNames
      .filter((name) => words.figures[name].sign.test(segment.text))
      .flatMap((name) => (about ? inSubject : inPassing)(name, words.figures[name], segment)),
    ...pictures(segment, about, words).map(
      (range) => ({ segment, severity, ...range, ...pictureText(about) }) as const,
    ),
  ]);
}

function inSubject(name: FigureName, { pattern, mention }: Figure, segment: Segment): Finding[] {
  const numbers = matches(segment.text, pattern);
  const named = matches(segment.text, mention).filter(
    ({ start }) => !numbers.some((one) => start >= one.start && start < one.end),
  );
  return [
    ...numbers.map((range) => ({ segment, severity: 'error', ...range, ...numberText(name, true) }) as const),
    ...named.map(
      (range) => ({ segment, severity: 'question', ...range, ...numberText(name, false) }) as const,
    ),
  ];
}

function inPassing(name: FigureName, { elsewhere }: Figure, segment: Segment): Finding[] {
  return matches(segment.text, elsewhere).map(
    (range) => ({ segment, severity: 'question', ...range, ...numberText(name, false) }) as const,
  );
}

/** A picture is known by its words and its name; in a text about eating the phrase alone is enough. */
function pictures(
  segment: Segment,
  about: boolean,
  { beforeAndAfter }: EatingWords,
): { start: number; end: number }[] {
  if (about || segment.kind === 'alt')
    return matches(segment.kind === 'prose' ? segment.full : segment.text, beforeAndAfter);
  if (segment.kind !== 'prose') return [];
  return matches(segment.full, picture).filter(
    ({ start, end }) => segment.full.slice(start, end).search(beforeAndAfter) !== -1,
  );
}

function matches(text: string, pattern: RegExp | undefined): { start: number; end: number }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function numberText(name: string, about: boolean): Pick<Finding, 'message' | 'help'> {
  return about
    ? {
        message: `This gives ${name}. Readers with an eating disorder measure themselves by it.`,
        help: 'Leave it out, and say what it was like instead.',
      }
    : {
        message: `Does it have to be said here, ${name}? A reader with an eating disorder may measure herself by it.`,
        help: 'If not, leave it out.',
      };
}

function pictureText(about: boolean): Pick<Finding, 'message' | 'help'> {
  const message = 'Before and after: readers with an eating disorder compare themselves with such a pair.';
  return {
    message: about ? message : `${message} Is it one of bodies?`,
    help: about ? 'Leave it out.' : 'If so, leave it out.',
  };
}
