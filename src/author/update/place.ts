import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isThere } from '../is-there.ts';
import { placesOf, putBack, removeWithFolders, type Journal } from './put-back.mjs';

/** What is to be put in place. */
export interface Placing extends Omit<Journal, 'pid'> {
  /** The project's folder. */
  readonly root: string;
}

/**
 * Puts the new version, which lies ready, in place. All that it replaces is
 * kept first, and what it does is written down before it begins: an update
 * that is cut off at any moment is put back by the next command. When anything
 * fails, all is put back at once.
 */
export async function putInPlace({ root, ...placing }: Placing): Promise<void> {
  const { put, remove, packages } = placing;
  const at = placesOf(root);
  const journal: Journal = { pid: process.pid, ...placing };
  await rm(at.before, { recursive: true, force: true });
  await rm(at.done, { force: true });
  await mkdir(at.before, { recursive: true });
  for (const path of [...put, ...remove]) {
    if (await isThere(join(root, path))) await copyTo(join(root, path), join(at.before, path));
  }
  try {
    await writeWhole(at.underWay, JSON.stringify(journal));
    for (const path of put) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await rename(join(at.next, path), join(root, path));
    }
    for (const path of remove) removeWithFolders(root, path);
    if (packages) {
      if (await isThere(at.modules)) await rename(at.modules, at.modulesBefore);
      await rename(join(at.next, 'node_modules'), at.modules);
    }
    await rename(at.underWay, at.done);
  } catch (error) {
    putBack(root, journal);
    await rm(at.underWay, { force: true });
    throw error;
  }
}

/** Copies a file, with the folders that it lies in. */
export async function copyTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

/** On the disk, and not only on its way there, before anything is replaced. */
async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
