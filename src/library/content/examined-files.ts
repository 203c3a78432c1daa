import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cachePlace, forget, readCache, writeCache } from '../../cache.ts';
import { writtenAt } from './files.ts';
import { limited } from './limited.ts';

/** Files of a content folder, each of which is looked at once, and again when it was written. */
export interface ExaminedFiles<Found> {
  /** The content folder, an absolute path. */
  readonly folder: string;
  /** Where what is found and made of them is kept, an absolute path; nothing where it is only remembered. */
  readonly cache: string | undefined;
  /** @param file From the content folder. */
  open(file: string): Promise<Found>;
  /** Forgets what was found of files that nothing opened since. */
  forgetOthers(): Promise<void>;
}

/** How files of one sort are looked at. */
export interface Examination<Seen, Found> {
  /** The name of the folder in which what is found is kept. */
  readonly kept: string;
  /** Larger ones are not opened. */
  readonly mostBytes: number;
  /** What else, beside the file itself, decides what is found; empty where nothing does. */
  beside?(folder: string, file: string): Promise<string | undefined>;
  /** How many signs the name has that `hashOf` makes. */
  readonly hashLength: number;
  /** A short name made of all that decides what is found. */
  hashOf(bytes: Uint8Array, file: string, beside: string | undefined): string;
  examine(bytes: Uint8Array, file: string, beside: string | undefined): Promise<Seen>;
  /** What was found, as it was kept. */
  parse(kept: unknown): Seen;
  /** What is found, by the name that `hashOf` made. */
  found(hash: string, seen: Seen): Found;
  /** What is found of a file that is larger. */
  readonly tooLarge: Found;
  /** What is found of a file that cannot be read. */
  readonly closed: Found;
}

/**
 * @param folder The content folder, an absolute path.
 * @param caches Where what may be used again is kept, an absolute path; without one it is remembered only.
 */
export function examinedFiles<Seen, Found extends object>(
  folder: string,
  caches: string | undefined,
  examination: Examination<Seen, Found>,
): ExaminedFiles<Found> {
  const cache = caches && cachePlace(caches, examination.kept, folder);
  const known = new Map<string, { readonly written: string; readonly found: Promise<Found> }>();
  const inTurn = limited(Math.min(4, availableParallelism()));
  const look = async (file: string, beside: string | undefined): Promise<Found> => {
    const size = await stat(join(folder, file)).then(
      (found) => found.size,
      () => undefined,
    );
    if (size === undefined) return examination.closed;
    if (size > examination.mostBytes) return examination.tooLarge;
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    if (!bytes) return examination.closed;
    const hash = examination.hashOf(bytes, file, beside);
    const place = cache && join(cache, hash);
    const kept = place && (await readCache(place));
    const seen = kept
      ? examination.parse(JSON.parse(kept.toString()))
      : await examination.examine(bytes, file, beside);
    if (place && !kept) await writeCache(place, JSON.stringify(seen));
    return examination.found(hash, seen);
  };
  return {
    folder,
    cache,
    async open(file) {
      const beside = await examination.beside?.(folder, file);
      const written = `${writtenAt(folder, file)} ${beside ?? ''}`;
      const before = known.get(file);
      if (before?.written === written) return before.found;
      const found = inTurn(() => look(file, beside));
      known.set(file, { written, found });
      // What could not be read is tried again.
      found.catch(() => known.delete(file));
      return found;
    },
    async forgetOthers() {
      const found = await Promise.all([...known.values()].map((one) => one.found));
      const hashes = new Set(found.map((one) => ('hash' in one ? one.hash : '')));
      if (cache) await forget(cache, (name) => hashes.has(name.slice(0, examination.hashLength)));
    },
  };
}
