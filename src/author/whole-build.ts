import { writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { blocksBuilding } from '../schema/diagnostic.ts';
import type { Settings } from '../settings.ts';
import type { EarlierSite } from '../outputs/steps.ts';
import type { Built } from './build-record.ts';
import { check, type Checked } from './checked.ts';
import { makeSite, type Render } from './make-site.ts';
import { withBuildLock } from './with-lock.ts';
import { NothingBuilt } from './user-error.ts';
import { reportErrors } from './report.ts';
import { withProgress } from './progress.ts';
import { copiesElsewhere } from './withdrawn.ts';
import { replaceDirectory } from './replace-directory.ts';

/** What is to be built, and where. */
export interface BuildOptions {
  readonly settings: Settings;
  /** The project's folder. */
  readonly root: string;
  /** The folder of the site, an absolute path. */
  readonly target: string;
  /** Now. */
  readonly now: Date;
  /** What was read and found to be right already; it is not read again. */
  readonly checked?: Checked | undefined;
  /** Prints a line. */
  out(line: string): void;
  /** The site that the last build left, if it lies as it was left: what is made of the same is taken from there. */
  earlier?(): Promise<EarlierSite | undefined>;
  /** Hears what was built, once it is in its place and before another build begins. */
  built?(built: Built): Promise<void>;
}

/**
 * Checks the content, has the whole site made beside the old one, and puts it in
 * its place only when all of it is there. While another build of this project
 * is under way it waits: both would use the folders in which pages are made and kept.
 *
 * @throws {NothingBuilt} When there is something to mend; it has been said.
 * @throws {UserError} When a folder holds what is no site, or a file tells more than it shows.
 */
export function wholeBuild(order: BuildOptions, render: Render): Promise<void> {
  return withBuildLock(order.root, order.out, () => build(order, render));
}

async function build(order: BuildOptions, render: Render): Promise<void> {
  const { settings, root, target, now, out } = order;
  const told: string[] = [];
  const tell = (line: string) => {
    told.push(line);
    out(line);
  };
  const { content, today, diagnostics, pictures, attachments } =
    order.checked ?? (await withProgress(out, 'Reading what you wrote', () => check(settings, now)));
  reportErrors(diagnostics, settings.content, tell);
  if (diagnostics.some(blocksBuilding)) throw new NothingBuilt();
  const earlier = await order.earlier?.();
  const made = { settings, root, content, pictures, attachments, today, now, out, tell, render, earlier };
  const { pages, beside, steps } = await replaceDirectory(target, (folder) => makeSite({ ...made, folder }));
  out(`Built ${pages} pages into ${relative(process.cwd(), target) || target}.`);
  const place = beside && join(dirname(target), beside.name);
  if (place) {
    await writeFile(place, beside.text);
    tell(
      `What your host reads besides is in ${relative(process.cwd(), place)}; its first lines say where it goes.`,
    );
  }
  const copies = copiesElsewhere(content, today);
  if (copies) tell(copies);
  await order.built?.({ pages, told, timeZone: content.site?.timeZone ?? 'UTC', beside: place, steps });
}
