import { join } from 'node:path';
import { toItsEnd } from '../building.ts';
import { wholeBuild, type BuildOptions } from '../whole-build.ts';
import type { CompiledPages } from './pages.ts';
import { renderCompiled } from './render.ts';

/**
 * Builds the whole site from pages that an earlier build has compiled, without starting Astro.
 *
 * @returns The exit code: 1 when there is something to mend, and nothing was built.
 * @throws {UserError} When a disk or a folder refuses; the site is as it was.
 */
export function buildWithCompiled(order: BuildOptions, pages: CompiledPages): Promise<number> {
  // Beside the packages, where modules find them.
  const modules = join(order.root, 'node_modules/.cache/compiled-pages');
  const work = wholeBuild(order, (site, home) => renderCompiled(pages, { site, home, modules }));
  return toItsEnd(work, order);
}
