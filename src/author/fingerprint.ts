import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, type BigIntStats } from 'node:fs';
import { sep } from 'node:path';

/** How the files in some places are at one moment. */
export interface Fingerprint {
  /** A digest of their names, sizes and times: the same as long as nobody writes there. */
  readonly stats: string;
  /** Whether all of them were written so long ago that one more change would show in their times. */
  readonly settled: boolean;
  /** A digest of their names and of what they hold; nothing when one of them cannot be read. */
  readonly bytes: string | undefined;
}

/** The coarsest clock of a file system in use, FAT's, in nanoseconds. */
const coarse = 2_000_000_000n;
/** Of what is larger, as pictures are, the size and the times stand for what it holds. */
const mostBytes = 1_000_000n;

/**
 * Looks at files and folders with all that is below them. Links count as what they say, and are not followed.
 *
 * @param places Absolute paths; what is not there has nothing in it.
 * @param now Now.
 * @returns Nothing when the system lets nobody look.
 */
export function fingerprintOf(places: readonly string[], now: Date): Fingerprint | undefined {
  try {
    return look(places.flatMap(pathsUnder), BigInt(now.getTime()) * 1_000_000n - coarse);
  } catch {
    return undefined;
  }
}

/**
 * The same, before something is made of what lies there: where one more change would show in no time, the bytes are
 * taken at once.
 *
 * @returns Nothing when it could not be told afterwards whether somebody wrote meanwhile.
 */
export function fingerprintBefore(places: readonly string[], now: Date): Fingerprint | undefined {
  const before = fingerprintOf(places, now);
  return before && (before.settled || before.bytes !== undefined) ? before : undefined;
}

/** Whether nobody wrote between two looks. The bytes of the first count where they were taken at the time. */
export function isUnchanged(before: Fingerprint, after: Fingerprint | undefined): boolean {
  return after?.stats === before.stats && (before.settled || after.bytes === before.bytes);
}

function look(paths: readonly string[], recent: bigint): Fingerprint {
  const stats = createHash('sha256');
  let settled = true;
  const held = paths.map((path): Held => {
    const own = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    // A folder's own times change with what does not count, as a file that comes and goes.
    const times = !own || own.isDirectory() ? '' : [own.ino, own.size, own.mtimeNs, own.ctimeNs].join(' ');
    if (own && times !== '' && (own.mtimeNs > recent || own.ctimeNs > recent)) settled = false;
    const kind = !own ? 'nothing' : own.isFile() ? 'file' : own.isDirectory() ? 'folder' : 'link';
    stats.update(JSON.stringify([path, kind, times]));
    return { path, kind, content: () => contentOf(path, own) ?? times };
  });
  let bytes: string | undefined;
  return {
    stats: stats.digest('hex'),
    settled,
    get bytes() {
      return (bytes ??= digestOf(held));
    },
  };
}

/** What lies at a path, and what it holds when that is asked for. */
interface Held {
  readonly path: string;
  readonly kind: string;
  content(): Uint8Array | string;
}

function digestOf(held: readonly Held[]): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const { path, kind, content } of held) {
      const own = content();
      hash.update(JSON.stringify([path, kind, own.length])).update(own);
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** A place and all that is below it but what Git keeps there, sorted. */
function pathsUnder(place: string): string[] {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found || found.isFile()) return [place];
  return [place, ...pathsBelow(place)];
}

/** Node's own way into all folders looks at each file once more, and joins its path anew. */
function pathsBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== '.git');
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}${sep}${entry.name}`;
    return entry.isDirectory() ? [path, ...pathsBelow(path)] : [path];
  });
}

/** What a file holds or a link says; nothing for a folder and for what is large. */
function contentOf(path: string, own: BigIntStats | undefined): Uint8Array | string | undefined {
  if (own?.isSymbolicLink()) return readlinkSync(path);
  return own?.isFile() && own.size <= mostBytes ? readFileSync(path) : undefined;
}
