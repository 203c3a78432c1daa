import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isPassedOver, staysWithin } from '../../../import/bundle/bundle.ts';

/** More files than the largest blog has pictures in all sizes. */
const mostFiles = 500_000;

/** What her browser is asked to send of what she chose. */
export interface Begun {
  readonly id: string;
  /** The places in her list of those that are wanted. */
  readonly wanted: readonly number[];
}

/** An export on its way from her browser: it lies in a folder for its owner alone, until it was brought along. */
export interface Uploads {
  /** Begins anew; what came before is gone. @returns Nothing when they are more files than can be read. */
  begin(paths: readonly string[]): Promise<Begun | undefined>;
  /** Takes one file as it comes. @returns Whether it was asked for. */
  take(id: string, at: number, bytes: Readable): Promise<boolean>;
  /** The folder that all of it lies in; nothing while something is still to come, or when another began since. */
  folderOf(id: string): string | undefined;
  /** Takes everything away, unless another began since. */
  clear(id: string): Promise<void>;
}

const all = (cache: string) => join(cache, 'import-desk');
/** Of each preview by itself: several may run over one cache. */
const ownIn = (cache: string) => join(all(cache), String(process.pid));

/** Takes away what previews that were ended left. */
export async function clearLeftUploads(cache: string): Promise<void> {
  for (const name of await readdir(all(cache)).catch(() => []))
    if (!isRunning(Number(name))) await remove(join(all(cache), name));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** @param cache Where it is kept meanwhile, an absolute path. */
export function uploadsIn(cache: string): Uploads {
  let now: { readonly id: string; readonly folder: string; readonly open: Map<number, string> } | undefined;
  return {
    async clear(id) {
      if (now?.id !== id) return;
      now = undefined;
      await remove(ownIn(cache));
    },
    async begin(paths) {
      if (paths.length > mostFiles) return undefined;
      await remove(ownIn(cache));
      const id = randomUUID();
      const folder = join(ownIn(cache), id);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const open = wantedOf(paths);
      now = { id, folder, open };
      return { id, wanted: [...open.keys()] };
    },
    async take(id, at, bytes) {
      const path = now?.id === id ? now.open.get(at) : undefined;
      if (!now || path === undefined) return false;
      const { folder, open } = now;
      const place = join(folder, path);
      await mkdir(dirname(place), { recursive: true });
      await pipeline(bytes, createWriteStream(place, { mode: 0o600 }));
      open.delete(at);
      return true;
    },
    folderOf: (id) => (now?.id === id && now.open.size === 0 ? now.folder : undefined),
  };
}

/** Those that are read at all, by their places in the list: lists of readers do not even leave her browser. */
function wantedOf(paths: readonly string[]): Map<number, string> {
  const plain = paths.map((path) => path.replaceAll('\\', '/').replace(/^\/+/, ''));
  const top = plain[0]?.split('/')[0] ?? '';
  // A folder that was chosen is the export itself, as where its path is typed.
  const isFolder = plain.every((path) => path.startsWith(`${top}/`));
  const wanted = new Map<number, string>();
  const seen = new Set<string>();
  for (const [at, whole] of plain.entries()) {
    const path = isFolder ? whole.slice(top.length + 1) : whole;
    const isPlain = path.split('/').every((part) => !['', '.', '..'].includes(part)) && staysWithin(path);
    if (!isPlain || isPassedOver(path) || seen.has(path.toLowerCase())) continue;
    seen.add(path.toLowerCase());
    wanted.set(at, path);
  }
  return wanted;
}
