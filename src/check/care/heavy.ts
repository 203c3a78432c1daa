import { needsHelp } from '../../library/help/help.ts';
import type { Severity } from '../../schema/diagnostic.ts';
import { phrase } from './phrase.ts';
import type { CareContext } from './care-context.ts';
import { inFile, type Finding } from './finding.ts';
import { subjectsOf } from './subjects-of.ts';
import { once } from './words/index.ts';
import type { HeavySubject } from './words/words.ts';
import { soundPost } from '../../library/content/document.ts';

/** A subject that some readers want to know of beforehand. */
interface Heavy {
  readonly about: HeavySubject;
  /** The subject, as the end of "speaks of". */
  readonly named: string;
  /** How often it is said before it is asked about: what people also say in passing, more than once. */
  readonly times: number;
  readonly severity: Severity;
}

/**
 * Suicide and self-harm are errors, because the help lines after a post come
 * with the note. The rest asks, and asks late: a note is for what a post goes
 * into, not for every word.
 */
const subjects: readonly Heavy[] = [
  { about: 'suicide', named: 'suicide', times: 1, severity: 'error' },
  { about: 'self-harm', named: 'self-harm', times: 1, severity: 'error' },
  { about: 'sexual-violence', named: 'sexual violence', times: 1, severity: 'warning' },
  { about: 'abuse', named: 'abuse', times: 1, severity: 'warning' },
  { about: 'stalking', named: 'stalking', times: 1, severity: 'question' },
  { about: 'eating', named: 'eating and the body', times: 1, severity: 'question' },
  { about: 'pregnancy', named: 'pregnancy and its losses', times: 1, severity: 'question' },
  { about: 'substances', named: 'alcohol and drugs', times: 3, severity: 'question' },
  { about: 'violence', named: 'violence', times: 2, severity: 'question' },
  { about: 'death', named: 'death', times: 3, severity: 'question' },
  { about: 'illness', named: 'illness', times: 3, severity: 'question' },
  { about: 'racism', named: 'racism', times: 2, severity: 'question' },
  { about: 'religion', named: 'harm done in the name of religion', times: 1, severity: 'question' },
  { about: 'war', named: 'war', times: 2, severity: 'question' },
];

const lookFor = once((words) => {
  const said = ({ about }: Heavy) => words.subjects[about].says.join('|');
  return {
    known: subjects.map((subject) => ({ ...subject, pattern: phrase(said(subject)) })),
    /** All subjects at once: most texts speak of none, and are done with in one pass. */
    any: phrase(subjects.map(said).join('|')),
  };
});

/** Subjects that some readers want to know of beforehand, and that no content note names. */
export function heavy(context: CareContext): Finding[] {
  if (context.document.kind === 'page') return [];
  const { known, any } = lookFor(context.words);
  const segments = context.segments.filter((segment) => segment.text.search(any) !== -1);
  if (segments.length === 0) return [];
  const named = subjectsOf(context);
  const noted = new Set(soundPost(context.document)?.data.contentNotes.map(({ about }) => about));
  return known.flatMap((subject) => {
    if (noted.has(subject.about) || (named.has(subject.about) && subject.severity === 'question')) return [];
    const places = segments.flatMap((segment) =>
      [...segment.text.matchAll(subject.pattern)].map(({ 0: words, index }) => ({
        segment,
        start: index,
        end: index + words.length,
      })),
    );
    const inOrder = places.sort((a, b) => inFile(a).start - inFile(b).start);
    const first = inOrder.find(({ segment }) => segment.kind === 'prose') ?? inOrder[0];
    return first && places.length >= subject.times ? [{ ...first, ...text(subject, context) }] : [];
  });
}

function text(
  { about, named, severity }: Heavy,
  { document }: CareContext,
): Pick<Finding, 'severity' | 'message' | 'help'> {
  const help = needsHelp({ contentNotes: [{ about, depth: 'mentioned' }] });
  const reason = help ? ' The help lines after a post come with the note.' : '';
  const notes = soundPost(document)?.data.contentNotes ?? [];
  const entry = `  - about: ${about}\n    depth: mentioned`;
  const lines = notes.length > 0 ? entry : `contentNotes:\n${entry}`;
  const where = notes.length > 0 ? 'Add under "contentNotes":' : 'Add to the lines at the top:';
  const depth = 'The depth is one of: mentioned, discussed, described.';
  return severity === 'question'
    ? {
        severity,
        message: `This speaks of ${named}. Would a reader want to know of it beforehand?${reason}`,
        help: `If so, ${where.charAt(0).toLowerCase()}${where.slice(1)}\n${lines}\n${depth}`,
      }
    : {
        severity,
        message: `This speaks of ${named}, and no content note says so.${reason}`,
        help: `${where}\n${lines}\n${depth}`,
      };
}
