import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { displayPath } from '../display-path.ts';
import { mergeRemote, planMerge, showVersions, withIndex } from './merge-remote.ts';
import { hostIsAhead } from './obstacles.ts';
import type { Place } from './place.ts';
import type { PublishOptions } from './options.ts';

/** The folder in which the host's versions lie, from the project's folder. */
const copiesFolder = 'from-the-host';

/**
 * Brings here what the host has and this folder has not, after asking. What is
 * written here stays; where the same lines were changed in both places, the
 * host's version is laid beside it, and nothing is done before the author has looked at it.
 *
 * @returns Whether to go on.
 * @throws {UserError} When only the author can bring two versions together.
 */
export async function fetchFirst(job: PublishOptions, place: Place): Promise<boolean> {
  const { root, dryRun, publisher } = job;
  const { out } = publisher;
  if (dryRun) throw hostIsAhead();
  const copies = join(root, copiesFolder);
  return withIndex(async (index) => {
    const plan = await planMerge(place, copies, index);
    const { subjects, conflicts, shown } = plan;
    out('\nThe host has changes that are not here yet, from another computer or from its own website:');
    for (const subject of subjects.slice(0, 5)) out(`  ${subject}`);
    if (subjects.length > 5) out(`  and ${subjects.length - 5} more`);
    if (conflicts.length > 0 && !shown) throw await showVersions(place, conflicts, displayPath(copies));
    const files = conflicts.map(({ path }) => path).join(', ');
    const text =
      conflicts.length > 0
        ? `Yours stand for both: ${files}. Does all stand in them that is to stay?`
        : 'Bring them here? What you wrote stays.';
    if (!(await publisher.agrees({ about: 'fetch', text }))) return false;
    await mergeRemote(place, plan);
    await rm(copies, { recursive: true, force: true });
    return true;
  });
}
