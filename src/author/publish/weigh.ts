import { inOrder, keepsFromBuilding, keepsFromPublishing, type Problem } from '../../schema/problem.ts';

/** What is to be mended, by whether it stops what is about to be published. */
export interface Weighed {
  readonly stops: readonly Problem[];
  /** Said, and stops nothing of it. */
  readonly told: readonly Problem[];
}

/** What is about to be published. */
export interface About {
  /** Whether readers are given a text that they did not have. */
  readonly isNew: boolean;
  /** Whether the file of a problem differs from what was published. */
  isChanged(problem: Problem): boolean;
  /** What is to be mended in what was published. */
  readonly before: readonly Problem[];
  /** Addresses that would find nothing any more. */
  readonly lost: readonly Problem[];
  /** Whether somebody answers for it: by herself no program gives up an address. */
  readonly attended: boolean;
}

/**
 * What stops a publication. Without a whole site there is none. All else stops
 * what is new to readers; what only takes down, hides or corrects never waits
 * for what is public already, or stands in a file that did not change.
 *
 * @param problems What the check found.
 */
export function weigh(problems: readonly Problem[], about: About): Weighed {
  const { isNew, isChanged, before, lost, attended } = about;
  const known = new Set(before.map(named));
  const gone = new Map(lost.map((problem) => [named(problem), problem]));
  const all = [
    ...new Map([...gone, ...problems.map((problem) => [named(problem), problem] as const)]).values(),
  ];
  const isStop = (problem: Problem) =>
    isNew ||
    keepsFromBuilding(problem) ||
    (isChanged(problem) && !known.has(named(problem))) ||
    (!attended && gone.has(named(problem)));
  const held = inOrder(all.filter(keepsFromPublishing));
  return { stops: held.filter(isStop), told: held.filter((problem) => !isStop(problem)) };
}

function named({ file, what }: Problem): string {
  return `${file} ${what}`;
}
