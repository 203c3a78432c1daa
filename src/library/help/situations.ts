import type { NoteSubject } from '../../schema/content-note.ts';
import { situations, type CrisisLine, type Situation } from '../../schema/crisis-line.ts';
import { nearLines } from './help-lines.ts';

/** Where a line stands that says only which content notes it answers. */
const bySubject: Partial<Record<NoteSubject, Situation>> = {
  abuse: 'someone-hurts-you',
  eating: 'eating',
  'self-harm': 'thoughts-of-dying',
  'sexual-violence': 'sexual-violence',
  stalking: 'someone-hurts-you',
  substances: 'drinking-or-drugs',
  suicide: 'thoughts-of-dying',
  violence: 'someone-hurts-you',
};

/** Where a voice can be heard by the one it is about: ways that make no sound come first. */
const overheard: readonly Situation[] = ['someone-hurts-you', 'sexual-violence', 'a-child'];
const quietFirst: readonly CrisisLine['channel'][] = ['text', 'chat', 'email', 'web', 'call'];

/** Whether somebody in it may be heard, or have the phone looked at, by the one it is about. */
export function isOverheard(situation: Situation): boolean {
  return overheard.includes(situation);
}

/** What a line is for: as its record says, or else as its subjects tell. */
export function situationsOf(line: Pick<CrisisLine, 'situations' | 'for'>): readonly Situation[] {
  if (line.situations) return line.situations;
  if (line.for === 'everyone') return ['thoughts-of-dying', 'to-talk'];
  return [...new Set(line.for.map((about) => bySubject[about] ?? 'to-talk'))];
}

/**
 * The ways to reach somebody in a situation, for the readers of a region, in the order of
 * the file; ways that cannot be heard before those that can, where that may matter.
 */
export function linesFor(
  situation: Situation,
  lines: readonly CrisisLine[],
  region: string,
): readonly CrisisLine[] {
  const found = nearLines(lines, region).filter((line) => situationsOf(line).includes(situation));
  const rank = ({ channel }: CrisisLine) => quietFirst.indexOf(channel);
  return isOverheard(situation) ? found.toSorted((a, b) => rank(a) - rank(b)) : found;
}

/** The situations that the region has a line for, in their order, each with its lines. */
export function situationsWithLines(
  lines: readonly CrisisLine[],
  region: string,
): {
  readonly id: Situation;
  readonly lines: readonly CrisisLine[];
  /** Whether what makes no sound was put first for a reason, and something follows that does. */
  readonly quietFirst: boolean;
}[] {
  return situations.flatMap((id) => {
    const found = linesFor(id, lines, region);
    const quietFirst = isOverheard(id) && found[0]?.channel !== 'call' && found.at(-1)?.channel === 'call';
    return found.length > 0 ? [{ id, lines: found, quietFirst }] : [];
  });
}
