import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listAllFiles } from '../../library/content/files.ts';
import { isPageApp, type CompiledFile, type CompiledPages, type Known } from './pages.ts';

/** Where Vite has put what it compiled: absolute paths. */
export interface Places {
  /** The modules, which Astro takes away again. */
  readonly modules: string;
  /** The site, in which nothing lies yet but its scripts. */
  readonly site: string;
}

const isEntry = /^prerender-entry\.[^/]*\.mjs$/;

/**
 * Takes away what a build that was stopped has left where Vite puts what it compiles. Sites outside the project's
 * folder share that place, so it may be another blog's.
 *
 * @param folder Where Vite will put it, an absolute path.
 */
export async function forgetCompiled(folder: string): Promise<void> {
  // Astro's own name for it; nothing else is ever taken away.
  if (basename(folder) === '.prerender') await rm(folder, { recursive: true, force: true });
}

/**
 * Takes what Vite has compiled, before Astro renders the pages with it.
 *
 * @param prerenderer Astro's own, once it is set up.
 * @returns Nothing where Astro hands over something else than this knows.
 */
export async function takeCompiled(
  prerenderer: object,
  { modules: folder, site }: Places,
): Promise<CompiledPages | undefined> {
  const app: unknown = Reflect.get(prerenderer, 'app');
  if (!isPageApp(app)) return undefined;
  const known = knownIn(app.getOptions());
  const modules = await filesIn(folder);
  const [entry, ...others] = modules.flatMap(({ path }) => (isEntry.test(path) ? [path] : []));
  if (!known || entry === undefined || others.length > 0) return undefined;
  const own = basename(folder);
  const assets = (await filesIn(site)).filter(({ path }) => !path.startsWith(`${own}/`));
  return { entry, modules, assets, known };
}

async function filesIn(folder: string): Promise<CompiledFile[]> {
  const files = await listAllFiles(folder);
  return Promise.all(files.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}

/** What Astro knows of each page; nothing where it adds scripts of its own to them, as no integration here has it do. */
function knownIn(options: unknown): Known[] | undefined {
  const pages: unknown = at(options, 'allPages');
  const scripts: unknown = at(at(options, 'settings'), 'scripts');
  if (typeof pages !== 'object' || pages === null || !Array.isArray(scripts) || scripts.length > 0)
    return undefined;
  return Object.entries(pages).map(([key, page]) => {
    const styles: unknown = at(page, 'styles');
    return { key, styles: Array.isArray(styles) ? styles : [] };
  });
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
