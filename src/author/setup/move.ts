import { mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isThere } from '../is-there.ts';
import { escapesFolder } from '../escapes-folder.ts';

/**
 * Moves a file or a folder. Where something lies at the other place already, or
 * a link leads there and so perhaps out of the folder, all stays where it is.
 *
 * @returns Whether it was moved.
 * @throws When the disk is full or fails.
 */
export async function move(folder: string, from: string, to: string): Promise<boolean> {
  const target = join(folder, to);
  if ((await isThere(target)) || (await escapesFolder(folder, to)) || (await escapesFolder(folder, from)))
    return false;
  await mkdir(dirname(target), { recursive: true });
  await rename(join(folder, from), target);
  return true;
}

/** Takes away a folder in which nothing lies, with those in it. */
export async function removeIfEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeIfEmpty(join(folder, entry.name));
  await rmdir(folder).catch(() => undefined);
}
