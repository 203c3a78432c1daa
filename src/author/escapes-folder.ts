import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether a path goes through a link, and so perhaps out of a folder.
 *
 * @param file From the folder, with forward slashes.
 */
export async function escapesFolder(folder: string, file: string): Promise<boolean> {
  const parts = file.split('/');
  for (const [at] of parts.entries()) {
    const found = await lstat(join(folder, ...parts.slice(0, at + 1))).catch(() => undefined);
    if (found?.isSymbolicLink()) return true;
  }
  return false;
}
