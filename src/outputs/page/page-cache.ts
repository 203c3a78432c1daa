import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forget, readCache, writeCache } from '../../cache.ts';

/** Finished pages of posts, kept from one build to the next under the names that `pageKey` makes. */
export interface PageCache {
  /** A page as it was finished, or nothing when there is none, or not whole. */
  page(key: string): Promise<string | undefined>;
  /** Brings back the scripts that kept pages ask for, and those that pages taken from an earlier site do. */
  restoreScripts(site: string, earlier?: string): Promise<void>;
  /** Keeps these pages, named with their files, and the site's scripts; forgets all others. */
  replace(pages: ReadonlyMap<string, string>, site: string): Promise<void>;
}

/** @param folder Where they are kept, an absolute path; it need not exist. */
export function pageCache(folder: string): PageCache {
  const place = (key: string) => join(folder, 'pages', key);
  const assets = join(folder, 'assets');
  return {
    page: async (key) => (await readCache(place(key)))?.toString(),
    async restoreScripts(site, earlier) {
      for (const from of [assets, ...(earlier === undefined ? [] : [join(earlier, 'assets')])]) {
        await copyMissing(from, join(site, 'assets'));
      }
    },
    async replace(pages, site) {
      await copyMissing(join(site, 'assets'), assets);
      const there = new Set(await namesIn(join(folder, 'pages')));
      for (const [key, file] of pages) {
        if (!there.has(key)) await writeCache(place(key), await readFile(file, 'utf8'));
      }
      await forget(join(folder, 'pages'), (key) => pages.has(key));
      const shown = new Set(await scriptsIn(join(site, 'assets')));
      await forget(assets, (name) => shown.has(name));
    },
  };
}

async function copyMissing(from: string, to: string): Promise<void> {
  const there = new Set(await namesIn(to));
  for (const name of await scriptsIn(from)) {
    if (there.has(name)) continue;
    await mkdir(dirname(join(to, name)), { recursive: true });
    await copyFile(join(from, name), join(to, name));
  }
}

/** Pictures are kept elsewhere, under names that tell what they are. */
async function scriptsIn(folder: string): Promise<readonly string[]> {
  return (await namesIn(folder)).filter((name) => name.endsWith('.js'));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
