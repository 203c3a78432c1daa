import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './user-error.ts';
import { isThere } from './is-there.ts';

/**
 * Fills a new folder beside another and puts it in that one's place only when
 * the work succeeded: readers see the old site or the new one, never a part.
 *
 * @param target The folder to replace, an absolute path; it need not exist.
 * @param fill Fills the folder it is given.
 * @returns What `fill` returned.
 * @throws {UserError} When the folder holds what is no site, or is no folder.
 */
export async function replaceDirectory<Result>(
  target: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (!(await mayBeReplaced(target))) {
    throw new UserError(
      `The folder ${target} holds files that are not a built site, and a build would replace them. Move them, or choose another folder with BLOG_OUT.`,
    );
  }
  const next = draftOf(target);
  const previous = beside(target, 'previous');
  // A run that was stopped between the two renames left only the previous site.
  if (!(await isThere(target)) && (await isThere(previous))) await rename(previous, target);
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await mkdir(dirname(next), { recursive: true });
  // On a disk that can only be read, a recursive one would say that something is missing.
  await mkdir(next);
  try {
    const result = await fill(next);
    const replaces = await isThere(target);
    if (replaces) await rename(target, previous);
    await rename(next, target).catch(async (error: unknown) => {
      if (replaces) await rename(previous, target);
      throw error;
    });
    // The new site is there: that the old one cannot be cleared away is for the next run to say.
    await rm(previous, { recursive: true, force: true }).catch(() => undefined);
    return result;
  } finally {
    // Why the work failed counts more than that its part stays, which the next run clears away.
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The folder in which what is to take another's place is made. */
export function draftOf(target: string): string {
  return beside(target, 'next');
}

function beside(target: string, kind: string): string {
  return join(dirname(target), `.${basename(target)}.${kind}`);
}

/** Whether a folder is not there, is empty, or holds a site. */
async function mayBeReplaced(target: string): Promise<boolean> {
  const files: readonly string[] = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error.code === 'ENOTDIR'
      ? new UserError(
          `${target} is a file, and a build would put a folder in its place. Move it, or choose another folder with BLOG_OUT.`,
        )
      : error;
  });
  return files.length === 0 || files.includes('index.html');
}
