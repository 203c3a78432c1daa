import { readCache, writeCache } from '../cache.ts';

/**
 * Says something the first time that it is to be said, and never again.
 *
 * @param file Where it is remembered, an absolute path.
 * @param out Prints a line.
 */
export async function sayOnce(file: string, line: string, out: (line: string) => void): Promise<void> {
  if ((await readCache(file))?.toString() === line) return;
  out(line);
  await writeCache(file, line);
}

/** What to ask a host of which nothing is known. */
export const mayNotCompress =
  'Ask your host whether it compresses pages, feeds and scripts on their way. One that does not (the small servers of busybox, Python and npm do not) sends three times as much, and a first visit takes several round trips. This is said once.';
