import { build } from 'astro';
import { configuration } from '../configuration.ts';
import type { BlogOptions } from './blog-options.ts';
import type { Settings } from '../settings.ts';
import { toItsEnd } from './building.ts';
import { quietly } from './machine-log.ts';

/**
 * Has Astro build the whole site, and says in plain words when it fails.
 *
 * @param root The project's folder, in which the process runs.
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 * @throws {UserError} When a disk or a folder refuses; the site is as it was.
 */
export function buildWithAstro(settings: Settings, root: string, options: BlogOptions): Promise<number> {
  const failing = new AbortController();
  const own = configuration(settings, root, { ...options, failed: failing.signal });
  return toItsEnd(
    build({ ...own, configFile: false, ...quietly }),
    { settings, target: settings.out, out: options.out },
    (error) => {
      failing.abort(error);
    },
  );
}
