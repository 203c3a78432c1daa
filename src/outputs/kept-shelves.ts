import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { listFiles } from '../library/read/files.ts';
import { digest } from './page-key.ts';

/** Finished indexes of the search, kept from one build to the next under names made from all that is in them. */
export interface KeptShelves {
  /** The files of an index, or nothing when there is none, or not whole. */
  shelf(key: string): Promise<readonly IndexFile[] | undefined>;
  /** Keeps the files of an index. Where the folder cannot be written the next build does the work again. */
  keep(key: string, files: readonly IndexFile[]): Promise<void>;
  /** Forgets all others. */
  forgetAllBut(keys: ReadonlySet<string>): Promise<void>;
}

/** What says whether a kept index is whole; no file of Pagefind's has this name. */
const seal = 'whole';

/** @param folder Where they are kept, an absolute path; it need not exist. */
export function keptShelves(folder: string): KeptShelves {
  return {
    async shelf(key) {
      const place = join(folder, key);
      const expected = await readFile(join(place, seal), 'utf8').catch(() => undefined);
      if (expected === undefined) return undefined;
      const names = (await listFiles(place)).filter((name) => name !== seal);
      const files = await Promise.all(
        names.map(async (path) => ({ path, content: await readFile(join(place, path)) })),
      );
      return sealOf(files) === expected ? files : undefined;
    },
    async keep(key, files) {
      const draft = join(folder, `${key}.${randomUUID()}`);
      try {
        for (const { path, content } of files) {
          await mkdir(dirname(join(draft, path)), { recursive: true });
          await writeFile(join(draft, path), content);
        }
        await writeFile(join(draft, seal), sealOf(files));
        await rm(join(folder, key), { recursive: true, force: true });
        await rename(draft, join(folder, key));
      } catch {
        await rm(draft, { recursive: true, force: true }).catch(() => undefined);
      }
    },
    async forgetAllBut(keys) {
      const names = await readdir(folder).catch(() => []);
      const others = names.filter((name) => !keys.has(name));
      await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
    },
  };
}

function sealOf(files: readonly IndexFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return digest(sorted.flatMap(({ path, content }) => [path, content]));
}
