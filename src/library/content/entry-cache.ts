import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { unreadableFile } from '../../schema/explain.ts';
import { readEntry, type ReadEntry } from './entry.ts';
import { readText } from './files.ts';

/** Reads the posts or the pages among the files of a folder, in their order. */
export type Keeping<Data> = (folder: string, files: readonly string[]) => Promise<readonly ReadEntry<Data>[]>;

/**
 * A reader of posts or pages that remembers what it read: a file that was not
 * written since is not taken apart again. Files that are gone are forgotten.
 *
 * @param schema What their front matter may say.
 */
export function keepingEntries<Schema extends z.ZodType>(schema: Schema): Keeping<z.infer<Schema>> {
  let kept = new Map<string, { readonly written: string; readonly result: ReadEntry<z.infer<Schema>> }>();
  return async (folder, files) => {
    const next: typeof kept = new Map();
    const stamps = await Promise.all(files.map((file) => writtenAt(folder, file)));
    for (const [at, file] of files.entries()) {
      const written = stamps[at] ?? '';
      const before = kept.get(file);
      const known = before?.written === written && written !== '' ? before.result : undefined;
      next.set(file, { written, result: known ?? (await readOne(folder, file, schema)) });
    }
    kept = next;
    return [...next.values()].map(({ result }) => result);
  };
}

async function readOne<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<ReadEntry<z.infer<Schema>>> {
  const read = await readText(folder, file);
  if ('unreadable' in read) return { problems: [unreadableFile(file, read.unreadable)] };
  return readEntry(file, read.text, schema);
}

/** What the system says of a file's last change, to the nanosecond; empty for a file that is not there. */
export async function writtenAt(folder: string, file: string): Promise<string> {
  const found = await stat(join(folder, file), { bigint: true }).catch(() => undefined);
  return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : '';
}
