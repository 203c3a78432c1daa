import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCache, writeCache } from './font-cache.ts';

/** Finished pages of posts, kept from one build to the next under the names that `pageKey` makes. */
export interface KeptPages {
  /** A page as it was finished, or nothing when there is none, or not whole. */
  page(key: string): Promise<string | undefined>;
  /** Brings back the pictures and scripts that kept pages show. */
  restoreAssets(site: string): Promise<void>;
  /** Keeps these pages, named with their files, and the site's assets; forgets all others. */
  replace(pages: ReadonlyMap<string, string>, site: string): Promise<void>;
}

/** @param folder Where they are kept, an absolute path; it need not exist. */
export function keptPages(folder: string): KeptPages {
  const place = (key: string) => join(folder, 'pages', key);
  const assets = join(folder, 'assets');
  return {
    page: (key) => readCache(place(key)),
    restoreAssets: (site) => copyMissing(assets, join(site, 'assets')),
    async replace(pages, site) {
      await copyMissing(join(site, 'assets'), assets);
      const there = new Set(await namesIn(join(folder, 'pages')));
      for (const [key, file] of pages) {
        if (!there.has(key)) await writeCache(place(key), await readFile(file, 'utf8'));
      }
      await removeAllBut(join(folder, 'pages'), new Set(pages.keys()));
      await removeAllBut(assets, new Set(await namesIn(join(site, 'assets'))));
    },
  };
}

async function copyMissing(from: string, to: string): Promise<void> {
  const there = new Set(await namesIn(to));
  for (const name of await namesIn(from)) {
    if (there.has(name)) continue;
    await mkdir(dirname(join(to, name)), { recursive: true });
    await copyFile(join(from, name), join(to, name));
  }
}

async function removeAllBut(folder: string, names: ReadonlySet<string>): Promise<void> {
  const others = (await namesIn(folder)).filter((name) => !names.has(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
