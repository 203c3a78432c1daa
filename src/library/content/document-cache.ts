import { readDocument, type Kind, type ReadDocument } from './document.ts';
import { readText, writtenAt } from './files.ts';

/** Reads the posts or the pages among the files of a folder, in their order. */
export type ReadDocuments<Of extends Kind> = (
  folder: string,
  files: readonly string[],
) => Promise<readonly ReadDocument<Of>[]>;

/**
 * A reader of posts or pages that remembers what it read: a file that was not
 * written since is not taken apart again. Files that are gone are forgotten.
 *
 * @param schema What their front matter may say.
 */
export function documentCache<Of extends Kind>(
  kind: Of,
  schema: Parameters<typeof readDocument<Of>>[3],
): ReadDocuments<Of> {
  let cache = new Map<string, { readonly written: string; readonly result: ReadDocument<Of> }>();
  return async (folder, files) => {
    const next: typeof cache = new Map();
    const stamps = await Promise.all(files.map((file) => writtenAt(folder, file)));
    for (const [at, file] of files.entries()) {
      const written = stamps[at] ?? '';
      const before = cache.get(file);
      const known = before?.written === written && written !== '' ? before.result : undefined;
      const result = known ?? readDocument(kind, file, await readText(folder, file), schema);
      next.set(file, { written, result });
    }
    cache = next;
    return [...next.values()].map(({ result }) => result);
  };
}
