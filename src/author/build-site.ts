import { relative } from 'node:path';
import { keepsFromBuilding } from '../schema/problem.ts';
import type { Settings } from '../settings.ts';
import { check } from './checked.ts';
import { makeSite } from './make-site.ts';
import { reportErrors } from './say.ts';
import { step } from './steps.ts';
import { keptCopies } from './withdrawn.ts';
import { inPlaceOf } from './whole-folder.ts';

/**
 * Checks the content, builds the whole site beside the old one, and puts it in
 * its place only when all of it is there.
 *
 * @param out Prints a line.
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 */
export async function buildSite(
  settings: Settings,
  root: string,
  now: Date,
  out: (line: string) => void,
): Promise<number> {
  const { content, today, problems } = await step(out, 'Reading what you wrote', () =>
    check(settings, now, root),
  );
  reportErrors(problems, settings.content, out);
  if (problems.some(keepsFromBuilding)) {
    out('Nothing was built; the site is as it was.');
    return 1;
  }
  const counts = await inPlaceOf(settings.out, (folder) =>
    makeSite({ settings, root, folder, content, today, out }),
  );
  out(`Built ${counts.pages} pages into ${relative(process.cwd(), settings.out) || settings.out}.`);
  const copies = keptCopies(content, today);
  if (copies) out(copies);
  return 0;
}
