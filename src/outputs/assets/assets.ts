import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from '../../in-parallel.ts';
import type { Steps } from '../steps.ts';

/** Files of the site that are made, together, of one of the author's. Each is made when some page names it. */
export interface AssetSource {
  /** Their names in the folder `assets`. */
  readonly names: readonly string[];
  /** @throws {AssetError} When one cannot be made. */
  make(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Makes what takes long and is not kept yet, and keeps it. */
  prepare?(): Promise<void>;
}

/** A file of the site that cannot be made; its message is a sentence for the author. */
export class AssetError extends Error {
  override readonly name = 'AssetError';
}

/** How many sources are worked on at once; each is work for one core, and holds a picture in memory. */
const atOnce = 4;

/**
 * Makes the files that pages name, and no other.
 *
 * @param folder The finished site, an absolute path.
 * @param named The names of the files in `assets` that some page names.
 * @throws When a page names what is neither made nor there already.
 */
export async function writeAssets(
  folder: string,
  named: ReadonlySet<string>,
  sources: readonly AssetSource[],
  steps: Steps,
): Promise<void> {
  const assets = join(folder, 'assets');
  const made = new Set<string>();
  await inParallel(sources, atOnce, async ({ names, make }) => {
    const wanted = names.filter((name) => named.has(name) && !made.has(name));
    if (wanted.length === 0) return;
    wanted.forEach((name) => made.add(name));
    const missing = wanted.filter((name) => !steps.take(`asset ${name}`));
    if (missing.length === 0) return;
    await mkdir(assets, { recursive: true });
    for (const [name, bytes] of await make(missing)) {
      await writeFile(join(assets, name), bytes);
      steps.made(`asset ${name}`, [`assets/${name}`]);
    }
  });
  for (const name of named) {
    if (made.has(name)) continue;
    await access(join(assets, name)).catch((error: unknown) => {
      throw new Error(`A page names assets/${name}, and nothing makes it.`, { cause: error });
    });
  }
}
