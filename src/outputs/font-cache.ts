import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Takes an entry's path and gives its text, or nothing where the entry is missing, cut short or changed. */
export async function readCache(file: string): Promise<string | undefined> {
  const entry = await readFile(file, 'utf8').catch(() => '');
  const split = entry.indexOf('\n');
  const text = entry.slice(split + 1);
  return split > 0 && entry.slice(0, split) === digest(text) ? text : undefined;
}

/**
 * Keeps a text under its checksum. It appears at once or not at all, so that two builds may run side by side;
 * where the folder cannot be written the next build does the work again.
 */
export async function writeCache(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, `${digest(text)}\n${text}`);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
