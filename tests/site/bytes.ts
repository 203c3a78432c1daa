import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/library/content/files.ts';

/** A digest of each file below a folder, by its path. */
export async function bytesOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const hashes = files.map(async (file): Promise<[string, string]> => [
    file,
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex'),
  ]);
  return Object.fromEntries(await Promise.all(hashes));
}
