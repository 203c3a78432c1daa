/** Something in a folder of a host. A link is neither a file nor a folder: it may lead anywhere. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
}

/** The folder of a host in which the site lies. Paths begin there, have slashes, and none leads out of it. */
export interface HostFolder {
  /** What lies in one of its folders, the whole with ""; nothing where that is not there. */
  list(folder: string): Promise<readonly Entry[] | undefined>;
  /** The bytes of a file; nothing where it is not there. */
  read(file: string): Promise<Buffer | undefined>;
  /** Puts a whole file in the place of what had its name, or nothing; makes the folders that it needs. */
  write(file: string, bytes: Buffer): Promise<void>;
  remove(file: string): Promise<void>;
  /** Takes a folder away where nothing lies in it any more. */
  removeEmpty(folder: string): Promise<void>;
  close(): void;
}

/** What a file is called until all of it is there. */
export const partName = '.ht-blog-part-';

/** The folder that a path lies in, from the same place; "" at the top. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Every folder above a path, the nearest first, without the top. */
export function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersAbove(folder)];
}
