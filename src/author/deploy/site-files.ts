import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { HostFile } from './host-record.ts';

/** Every file of a built site, by its path from there with slashes. */
export type SiteFiles = ReadonlyMap<string, HostFile>;

/** @param folder The built site, an absolute path. */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const files = new Map<string, HostFile>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    files.set(relative(folder, path).split(sep).join('/'), { size: bytes.length, hash });
  }
  return files;
}
