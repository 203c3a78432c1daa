import { createHash, randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cachePlace, readCache, writeCache } from '../cache.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What else decides what the program makes of the same files; Astro sets the last one while it builds. */
export function machine(): string[] {
  return [process.version, process.platform, process.arch, process.env['NODE_ENV'] ?? ''];
}

/** Files beside the program that Astro and Vite read. */
const settings = /^(?:astro\.config\.ts|package(?:-lock)?\.json|tsconfig\.json|\.env.*)$/;

/**
 * Where the program lies, what it stands on, and the files of settings beside it: absolute paths.
 *
 * @param root The project's folder.
 */
export function programIn(root: string): string[] {
  const beside = readdirSync(root).filter((name) => settings.test(name));
  return [
    join(root, 'src'),
    join(root, 'node_modules/.package-lock.json'),
    ...beside.sort().map((name) => join(root, name)),
  ];
}

/** A digest of the program and the machine that it runs on; see `programBytes`. */
export async function programDigest(root: string, cache: string, now: Date): Promise<string> {
  const before = machine();
  const bytes = await programBytes(root, cache, now);
  return createHash('sha256')
    .update(JSON.stringify([before, bytes]))
    .digest('hex');
}

/**
 * A digest of the program. One that cannot be looked at is like none before.
 * What it was is remembered by the sizes and times of its files: to read all of them takes a tenth of a second.
 *
 * @param root The project's folder.
 * @param cache Where it is remembered, an absolute path.
 * @param now Now.
 */
export async function programBytes(root: string, cache: string, now: Date): Promise<string> {
  const print = fingerprintOf(programIn(root), now);
  const file = cachePlace(cache, 'program', root);
  const [stats, remembered] = ((await readCache(file))?.toString() ?? '').split(' ');
  const known = print && stats === print.stats ? remembered : undefined;
  const bytes = known ?? print?.bytes ?? randomUUID();
  if (!known && print?.settled) await writeCache(file, `${print.stats} ${bytes}`);
  return bytes;
}
