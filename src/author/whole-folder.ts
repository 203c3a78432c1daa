import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PlainError } from './plain-error.ts';

/**
 * Fills a new folder beside another and puts it in that one's place only when
 * the work succeeded: readers see the old site or the new one, never a part.
 *
 * @param target The folder to replace, an absolute path; it need not exist.
 * @param fill Fills the folder it is given.
 * @returns What `fill` returned.
 * @throws {PlainError} When the folder holds what is no site.
 */
export async function inPlaceOf<Result>(
  target: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  const beside = (kind: string) => join(dirname(target), `.${basename(target)}.${kind}`);
  if (!(await mayBeReplaced(target))) {
    throw new PlainError(
      `The folder ${target} holds files that are not a built site, and a build would replace them. Move them, or choose another folder with BLOG_OUT.`,
    );
  }
  const next = beside('next');
  const previous = beside('previous');
  // A run that was stopped between the two renames left only the previous site.
  if (!(await exists(target)) && (await exists(previous))) await rename(previous, target);
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  try {
    const result = await fill(next);
    const replaces = await exists(target);
    if (replaces) await rename(target, previous);
    await rename(next, target).catch(async (error: unknown) => {
      if (replaces) await rename(previous, target);
      throw error;
    });
    await rm(previous, { recursive: true, force: true });
    return result;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** A folder that is not there, is empty, or holds a site. */
async function mayBeReplaced(target: string): Promise<boolean> {
  const files: readonly string[] = await readdir(target).catch(() => []);
  return files.length === 0 || files.includes('index.html');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
