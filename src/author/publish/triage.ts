import { inOrder, blocksBuilding, blocksPublishing, type Diagnostic } from '../../schema/diagnostic.ts';

/** What is to be mended, by whether it stops what is about to be published. */
export interface Triage {
  readonly stops: readonly Diagnostic[];
  /** Said, and stops nothing of it. */
  readonly told: readonly Diagnostic[];
}

/** What is about to be published. */
export interface About {
  /** Whether readers are given a text that they did not have. */
  readonly isNew: boolean;
  /** Whether the file of a diagnostic differs from what was published. */
  isChanged(diagnostic: Diagnostic): boolean;
  /** What is to be mended in what was published. */
  readonly before: readonly Diagnostic[];
  /** Addresses that would find nothing any more. */
  readonly lost: readonly Diagnostic[];
  /** Whether somebody answers for it: by herself no program gives up an address. */
  readonly attended: boolean;
}

/**
 * What stops a publication. Without a whole site there is none. All else stops
 * what is new to readers; what only takes down, hides or corrects never waits
 * for what is public already, or stands in a file that did not change.
 *
 * @param diagnostics What the check found.
 */
export function triage(diagnostics: readonly Diagnostic[], about: About): Triage {
  const { isNew, isChanged, before, lost, attended } = about;
  const known = new Set(before.map(named));
  const gone = new Map(lost.map((diagnostic) => [named(diagnostic), diagnostic]));
  const all = [
    ...new Map([
      ...gone,
      ...diagnostics.map((diagnostic) => [named(diagnostic), diagnostic] as const),
    ]).values(),
  ];
  const isStop = (diagnostic: Diagnostic) =>
    isNew ||
    blocksBuilding(diagnostic) ||
    (isChanged(diagnostic) && !known.has(named(diagnostic))) ||
    (!attended && gone.has(named(diagnostic)));
  const held = inOrder(all.filter(blocksPublishing));
  return { stops: held.filter(isStop), told: held.filter((diagnostic) => !isStop(diagnostic)) };
}

function named({ file, message }: Diagnostic): string {
  return `${file} ${message}`;
}
