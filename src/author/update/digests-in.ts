import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { digestOf, manifestFile } from './manifest.ts';
import type { Digests } from './plan.ts';

/**
 * What lies in a project: the digests of some files, and of all in `src`.
 *
 * @param paths Those that are asked for besides.
 */
export async function digestsIn(root: string, paths: Iterable<string>): Promise<Digests> {
  const below = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const own = below
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    );
  const digests: [string, string][] = [];
  for (const path of new Set([...paths, ...own])) {
    const bytes = await readFile(join(root, path)).catch(() => undefined);
    if (bytes && path !== manifestFile) digests.push([path, digestOf(bytes)]);
  }
  return Object.fromEntries(digests);
}
