import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderGone } from './trouble.ts';
import { partName, type Entry, type HostFolder } from './host-folder.ts';

/** @throws {UserError} When it is not there, as an external drive that is not connected. */
export async function openFolder(root: string): Promise<HostFolder> {
  const there = await stat(root).catch(() => undefined);
  if (!there?.isDirectory()) throw folderGone(root);
  return diskFolder(root);
}

/**
 * A folder of this machine: an external drive, a shared disk.
 *
 * @param root An absolute path; it need not exist.
 */
function diskFolder(root: string): HostFolder {
  let parts = 0;
  return {
    async list(folder) {
      const entries = await ifThere(readdir(join(root, folder), { withFileTypes: true }));
      if (!entries) return undefined;
      return Promise.all(
        entries.map(async (entry): Promise<Entry> => {
          const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
          const size = kind === 'file' ? (await stat(join(root, folder, entry.name))).size : 0;
          return { name: entry.name, kind, size };
        }),
      );
    },
    read: (file) => ifThere(readFile(join(root, file))),
    async write(file, bytes) {
      const part = join(root, `${partName}${++parts}`);
      await mkdir(dirname(join(root, file)), { recursive: true });
      try {
        await writeFile(part, bytes);
        await rename(part, join(root, file));
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    remove: (file) => rm(join(root, file), { force: true }),
    // Where something of somebody else's lies in it, it stays.
    removeEmpty: (folder) => rmdir(join(root, folder)).catch(() => undefined),
    close: () => undefined,
  };
}

function ifThere<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return asked.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
