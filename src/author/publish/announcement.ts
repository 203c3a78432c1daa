import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { Changes } from './changes.ts';
import type { TextDifference } from './differences.ts';
import type { Place } from './place.ts';
import type { Prepared } from './prepare.ts';
import { tellingFiles } from './telling-files.ts';

/** All that the author has to know before she answers whether to publish. */
export interface Announcement {
  readonly changes: Changes;
  /** How the texts differ that readers have already. */
  readonly differences: readonly TextDifference[];
  /** Addresses that will find nothing, each with what can be done. */
  readonly hidden: readonly { readonly message: string; readonly help: string }[];
  /** What was kept here earlier and is sent along, newest first. */
  readonly commits: readonly string[];
  /** Files that wait. */
  readonly waiting: readonly string[];
  /** Files in which something is to be mended all the same. */
  readonly toMend: readonly string[];
  /** How many files of the program go along. */
  readonly program: number;
  /** Files that changed and are none of the writing. */
  readonly others: readonly string[];
  /** Files that tell more than they show, each with what. */
  readonly telling: readonly string[];
  readonly unjudged: string | undefined;
  /** Where the host's site is made from another branch. */
  readonly branches: { readonly here: string; readonly shown: string } | undefined;
  /** Whether the author's files stay on this computer, and the finished site alone is sent. */
  readonly staysHere: boolean;
  /** What else is told of where the finished site is sent. */
  readonly delivery: readonly string[];
  /** What to ask oneself; empty when no post is new. */
  readonly checklist: readonly string[];
}

/** Gathers what is announced. */
export async function announcementOf(
  settings: Settings,
  { changes, differences, waiting, told, hidden, unjudged, checklist }: Prepared,
  { ours, others, program, commits }: ChangedFiles,
  { branch, shown, paths, staysHere }: Place,
  delivery: readonly string[] = [],
): Promise<Announcement> {
  const going = staysHere ? [] : ours.filter((file) => !waiting.has(file));
  return {
    changes: staysHere ? { ...changes, drafts: [] } : changes,
    differences,
    hidden: hidden.map(({ message, help }) => ({ message, help })),
    commits,
    waiting: [...waiting],
    toMend: [...new Set(told.map(({ file }) => file))],
    program: staysHere ? 0 : program.length,
    others,
    telling: await tellingFiles(going.map((name) => ({ name, path: placeOf(name, settings, paths[1]) }))),
    unjudged,
    branches: shown !== undefined && shown !== branch ? { here: branch, shown } : undefined,
    staysHere,
    delivery,
    checklist,
  };
}

/** Where a changed file lies: one of the content, or one of what is published beside the pages. */
function placeOf(name: string, { content, publicFiles }: Settings, beside: string | undefined): string {
  return beside !== undefined && name.startsWith(`${beside}/`)
    ? join(publicFiles, name.slice(beside.length + 1))
    : join(content, name);
}
