import type { Pack } from '../../cache.ts';
import { readDocument, readName, type Kind, type ReadDocument } from './document.ts';
import { readTextNow, writtenAt } from './files.ts';

/**
 * Reads the posts or the pages among the files of a folder, in their order.
 *
 * @param saved Those that were written since they were read; of others that were read it is not asked.
 */
export type ReadDocuments<Of extends Kind> = (
  folder: string,
  files: readonly string[],
  saved?: ReadonlySet<string>,
) => readonly ReadDocument<Of>[];

/**
 * A reader of posts or pages that remembers what it read: a file that was not
 * written since is not taken apart again. Files that are gone are forgotten.
 *
 * @param schema What their front matter may say.
 * @param pack What was read before, by the same program.
 */
export function documentCache<Of extends Kind>(
  kind: Of,
  schema: Parameters<typeof readDocument<Of>>[3],
  pack?: Pack,
): ReadDocuments<Of> {
  let cache = new Map<string, { readonly written: string; readonly result: ReadDocument<Of> }>();
  return (folder, files, saved) => {
    const next: typeof cache = new Map();
    for (const file of files) {
      const before = cache.get(file);
      const written = before && saved && !saved.has(file) ? before.written : writtenAt(folder, file);
      const known = before?.written === written && written !== '' ? before.result : undefined;
      // What is kept of a text that did not change stays kept.
      if (known) pack?.get(readName(known.document));
      const result = known ?? readDocument(kind, file, readTextNow(folder, file), schema, pack);
      next.set(file, { written, result });
    }
    cache = next;
    return [...next.values()].map(({ result }) => result);
  };
}
