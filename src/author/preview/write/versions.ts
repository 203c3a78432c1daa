import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCache, writeCache } from '../../../cache.ts';

/** An earlier text of a file, by the moment in which it was kept, in milliseconds. */
export interface Earlier {
  readonly at: number;
  readonly text: string;
}

/** What files held before they were saved on the desk, outside of the content folder. */
export interface Versions {
  /** Keeps what a file holds before it is written, unless something of it was kept in the last minutes. */
  before(file: string, text: string): Promise<void>;
  /** Keeps what a file holds, however soon after the last. @returns The moment to read it by; nothing where it cannot be kept. */
  keep(file: string, text: string): Promise<number | undefined>;
  /** What a file held at a moment in which it was kept. */
  read(file: string, at: number): Promise<string | undefined>;
  /** Keeps what a file holds now, and gives all that was kept of it within a week, the newest first. */
  list(file: string, now: string | undefined): Promise<readonly Earlier[]>;
  /** Keeps nothing any more of what a file held. */
  forget(file: string): Promise<void>;
}

/** While she writes, a text is kept so often, in milliseconds. */
const often = 10 * 60_000;
const week = 7 * 24 * 60 * 60_000;

/**
 * @param cache The folder for what is kept between builds.
 * @param folder The content folder, an absolute path: another blog has other versions.
 * @param clock The moment, in milliseconds.
 */
export function versionsIn(cache: string, folder: string, clock: () => number): Versions {
  const placeOf = (file: string) => {
    const name = createHash('sha256')
      .update(JSON.stringify([folder, file]))
      .digest('hex');
    return join(cache, 'versions', name.slice(0, 32));
  };
  const keptOf = async (file: string) => {
    const names = await readdir(placeOf(file)).catch((): string[] => []);
    const moments = names.filter((name) => /^\d{13}$/.test(name)).map(Number);
    return moments.toSorted((a, b) => b - a);
  };
  const read = async (file: string, at: number) =>
    (await readCache(join(placeOf(file), String(at))))?.toString('utf8');
  const keep = async (file: string, text: string) => {
    const kept = await keptOf(file);
    const last = kept[0];
    if (last !== undefined && (await read(file, last)) === text) return last;
    // One that was kept in the same moment stays.
    const now = Math.max(clock(), (last ?? 0) + 1);
    await writeCache(join(placeOf(file), String(now)), text);
    for (const at of kept.filter((one) => one < now - week)) {
      await rm(join(placeOf(file), String(at)), { force: true });
    }
    return (await read(file, now)) === text ? now : undefined;
  };
  return {
    keep,
    read,
    forget: (file) => rm(placeOf(file), { recursive: true, force: true }),
    async before(file, text) {
      const [last = 0] = await keptOf(file);
      if (clock() - last >= often) await keep(file, text);
    },
    async list(file, now) {
      if (now !== undefined) await keep(file, now);
      const kept = (await keptOf(file)).filter((at) => at >= clock() - week);
      const all = await Promise.all(kept.map(async (at) => ({ at, text: await read(file, at) })));
      return all.flatMap(({ at, text }) => (text === undefined || text === now ? [] : [{ at, text }]));
    },
  };
}
