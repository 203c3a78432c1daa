import { constants } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readText } from '../../library/content/files.ts';
import type { FileChange } from './changes.ts';

/** Whether a file was written, or why it was left alone. */
export type Replaced = 'written' | 'changed' | 'closed';

/**
 * Puts a mended file in the place of the one that was read: the whole of it or
 * nothing, with the same permissions. A file that is no longer as it was read
 * is left alone, and so is one that may not be written to.
 *
 * @param folder The content folder, an absolute path.
 * @throws When the disk is full or fails; the file is as it was then.
 */
export async function replace(
  folder: string,
  { file, before, after }: Pick<FileChange, 'file' | 'before' | 'after'>,
): Promise<Replaced> {
  const path = join(folder, file);
  const writable = await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return 'closed';
  const { mode } = await stat(path);
  // A name that begins with a dot is none of the author's, whoever lists the folder meanwhile.
  const beside = join(dirname(path), `.${basename(path)}.mended`);
  await rm(beside, { force: true });
  try {
    const next = await open(beside, 'wx', mode);
    try {
      await next.chmod(mode & 0o7777);
      await next.writeFile(after);
      await next.sync();
    } finally {
      await next.close();
    }
    const now = await readText(folder, file);
    if (!('text' in now) || now.text !== before) return 'changed';
    await rename(beside, path);
    return 'written';
  } finally {
    await rm(beside, { force: true });
  }
}
