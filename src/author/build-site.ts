import { relative } from 'node:path';
import type { Settings } from '../settings.ts';
import { buildRecord } from './build-record.ts';
import type { Checked } from './checked.ts';
import { compiledCache } from './compiled/cache.ts';
import { withBuildLock } from './with-lock.ts';
import { UserError } from './user-error.ts';
import type { BuildOptions } from './whole-build.ts';

/**
 * Builds the whole site, as `npx astro build` does, and says in plain words when it fails. Where another build
 * would make what lies there already, nothing of it is begun.
 *
 * @param root The project's folder.
 * @param out Prints a line.
 * @param checked What was read and checked already, if nobody wrote since.
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 * @throws {UserError} When a disk or a folder refuses; the site is as it was.
 */
export async function buildSite(
  settings: Settings,
  root: string,
  now: Date,
  out: (line: string) => void,
  checked?: Checked,
): Promise<number> {
  // From where Astro runs it finds the packages that a site in another folder needs.
  process.chdir(root);
  const record = buildRecord(settings, root, now);
  // While another build puts its site in its place nobody can say what lies there.
  const built = await withBuildLock(root, out, record.upToDate);
  if (!built)
    return buildAnew({
      settings,
      root,
      target: settings.out,
      now,
      out,
      checked,
      ...record,
      built: record.keep,
    });
  for (const line of built.told) out(line);
  out(
    `Nothing has changed since the last build: its ${built.pages} pages are in ${relative(root, settings.out)}.`,
  );
  return 0;
}

/** Has Astro compile the pages only where an earlier build has not compiled the same, or where these fail. */
async function buildAnew(order: BuildOptions): Promise<number> {
  const { settings, root, now, ...means } = order;
  const compiled = compiledCache(settings, root, now);
  const pages = await compiled.find();
  if (pages) {
    const { buildWithCompiled } = await import('./compiled/build.ts');
    const code = await buildWithCompiled(order, pages).catch(unlessUnforeseen);
    if (code !== undefined) return code;
  }
  const { buildWithAstro } = await import('./build-with-astro.ts');
  return buildWithAstro(settings, root, { ...means, now: () => now, compiled: compiled.keep });
}

/** What nobody foresaw may be the fault of pages that were compiled earlier: Astro is to find out. */
function unlessUnforeseen(error: unknown): undefined {
  if (!(error instanceof UserError) || error.cause === undefined) throw error;
}
