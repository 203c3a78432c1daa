import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import destination from '../machine-log.ts';
import { isPageApp, type CompiledFile, type CompiledPages } from './pages.ts';

/** Where a site is rendered. */
export interface Into {
  /** The site's folder, an absolute path. */
  readonly site: string;
  /** Its whole address, with a slash at its end. */
  readonly home: string;
  /** A folder in which the modules find the packages that they need, an absolute path; it need not exist. */
  readonly modules: string;
}

/** Addresses that hosts want as a file of that name. */
const files = new Set(['/404']);

/**
 * Renders pages that were compiled earlier, from the snapshot at hand, as Astro does after it has compiled them.
 *
 * @throws When a page cannot be rendered.
 */
export async function renderCompiled(pages: CompiledPages, { site, home, modules }: Into): Promise<void> {
  // As Astro has it while it builds.
  process.env['NODE_ENV'] ??= 'production';
  await rm(modules, { recursive: true, force: true });
  await write(modules, pages.modules);
  await write(site, pages.assets);
  const entry: unknown = await import(pathToFileURL(join(modules, pages.entry)).href);
  const app: unknown = typeof entry === 'object' && entry !== null && Reflect.get(entry, 'app');
  if (!isPageApp(app)) throw new Error('The compiled pages give no app.');
  app.setInternals({ pagesByKeys: new Map(pages.known.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: destination() } } });
  const places = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const isFile = route.type !== 'page';
    const path = pathname.replace(/^\/|\/$/g, '');
    const place = isFile ? path : files.has(pathname) ? `${path}.html` : join(path, 'index.html');
    if (places.has(place)) throw new Error(`Two pages would be at ${pathname}.`);
    places.add(place);
    const address = new URL(isFile || path === '' ? path : `${path}/`, home);
    const response = await app.render(new Request(address), { routeData: route });
    if (response.body) await write(site, [{ path: place, bytes: await response.bytes() }]);
  }
  await rm(modules, { recursive: true, force: true });
}

async function write(folder: string, all: readonly CompiledFile[]): Promise<void> {
  for (const { path, bytes } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
