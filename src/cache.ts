import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A checksum as text, and the end of its line. */
const head = 65;

/** Takes an entry's path and gives what was kept, or nothing where the entry is missing, cut short or changed. */
export async function readCache(file: string): Promise<Buffer | undefined> {
  const entry = await readFile(file).catch(() => Buffer.alloc(0));
  const kept = entry.subarray(head);
  return entry.toString('latin1', 0, head) === `${checksum(kept)}\n` ? kept : undefined;
}

/**
 * Keeps something under its checksum. It appears at once or not at all, so that two builds may run side by side;
 * where the folder cannot be written the next build does the work again.
 */
export async function writeCache(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await writeFile(draft, Buffer.concat([Buffer.from(`${checksum(bytes)}\n`), bytes]));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/**
 * Where in the cache lies what belongs to one folder: two blogs, as tests have them, share none of it.
 *
 * @param cache Where what may be used again is kept, an absolute path.
 * @param kind What it is, a name of the cache's own.
 * @param folder Whose it is, an absolute path.
 */
export function cachePlace(cache: string, kind: string, folder: string): string {
  return join(cache, kind, createHash('sha256').update(folder).digest('hex').slice(0, 12));
}

/** A folder of what was made before, each thing under a name that is made of all that decides it. */
export interface Cache {
  /** What is kept under a name, or nothing when there is none, or not whole. */
  get(name: string): Promise<Buffer | undefined>;
  keep(name: string, content: string | Uint8Array): Promise<void>;
  /** Says that a name is still wanted, where what it stands for was found elsewhere. */
  spare(name: string): void;
  /** Forgets what was neither asked for, kept nor spared since the cache was opened. */
  forgetOthers(): Promise<void>;
}

/** @param folder Where it is, an absolute path; it need not exist. */
export function openCache(folder: string): Cache {
  const used = new Set<string>();
  return {
    get(name) {
      used.add(name);
      return readCache(join(folder, name));
    },
    keep(name, content) {
      used.add(name);
      return writeCache(join(folder, name), content);
    },
    spare(name) {
      used.add(name);
    },
    forgetOthers: () => forget(folder, (name) => used.has(name)),
  };
}

/** Many small things kept in one file, each under a name that is made of all that decides it, as they are in JSON. */
export interface Pack {
  /** What is kept under a name; nothing when there is none. */
  get(name: string): unknown;
  keep(name: string, value: unknown): void;
  /** Writes what was asked for or kept since it was opened or written, and forgets the rest. */
  save(): Promise<void>;
}

/** A pack that is remembered for as long as the program runs. */
export function emptyPack(): Pack {
  return packOf(new Map());
}

/**
 * @param file Where it lies, an absolute path; it need not exist.
 * @param program What all names in it depend on: what was kept with another is not there any more.
 */
export async function openPack(file: string, program: string): Promise<Pack> {
  return packOf(entriesIn(await readCache(file), program), (entries) =>
    writeCache(file, JSON.stringify({ program, entries: Object.fromEntries(entries) })),
  );
}

function packOf(
  entries: Map<string, unknown>,
  write: (entries: ReadonlyMap<string, unknown>) => Promise<void> = () => Promise.resolve(),
): Pack {
  const used = new Set<string>();
  let isWritten = true;
  return {
    get(name) {
      used.add(name);
      return entries.get(name);
    },
    keep(name, value) {
      used.add(name);
      entries.set(name, value);
      isWritten = false;
    },
    async save() {
      for (const name of entries.keys()) {
        if (used.has(name)) continue;
        entries.delete(name);
        isWritten = false;
      }
      used.clear();
      if (!isWritten) await write(entries);
      isWritten = true;
    },
  };
}

function entriesIn(kept: Buffer | undefined, program: string): Map<string, unknown> {
  const value: unknown = kept && JSON.parse(kept.toString());
  const is = (of: unknown): of is object => typeof of === 'object' && of !== null;
  if (!is(value) || !('program' in value) || !('entries' in value)) return new Map();
  return new Map(value.program === program && is(value.entries) ? Object.entries(value.entries) : []);
}

/** Forgets the entries of a folder that are not wanted any more. */
export async function forget(folder: string, isWanted: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => !isWanted(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function checksum(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
