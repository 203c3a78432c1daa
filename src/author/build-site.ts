import { dirname, relative } from 'node:path';
import { keepsFromBuilding } from '../schema/problem.ts';
import type { Settings } from '../settings.ts';
import { check } from './checked.ts';
import { diskTrouble } from './disk-trouble.ts';
import { makeSite } from './make-site.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { PlainError } from './plain-error.ts';
import { reportErrors } from './say.ts';
import { step } from './steps.ts';
import { keptCopies } from './withdrawn.ts';
import { inPlaceOf } from './whole-folder.ts';

/**
 * Checks the content, builds the whole site beside the old one, and puts it in
 * its place only when all of it is there. While another build of this project
 * is under way it waits: both would use the folder in which Astro keeps what it knows.
 *
 * @param out Prints a line.
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 * @throws {PlainError} When a disk or a folder refuses; the site is as it was.
 */
export function buildSite(
  settings: Settings,
  root: string,
  now: Date,
  out: (line: string) => void,
): Promise<number> {
  const waits = () => {
    out('Another build is under way. This one begins when that is done; Ctrl and C stops it.');
  };
  return oneAtATime(root, waits, () => build(settings, root, now, out));
}

async function build(
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
  ).catch((error: unknown) => {
    const trouble = diskTrouble(error, dirname(settings.out));
    throw trouble === undefined
      ? error
      : new PlainError(`${trouble}\nNothing was built; the site is as it was.`);
  });
  out(`Built ${counts.pages} pages into ${relative(process.cwd(), settings.out) || settings.out}.`);
  const copies = keptCopies(content, today);
  if (copies) out(copies);
  return 0;
}
