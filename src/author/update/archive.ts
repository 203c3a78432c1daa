import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { staysWithin } from '../../import/bundle/bundle.ts';
import type { Files } from './manifest.ts';
import { noUpdate } from './trouble.ts';

/** Ten times what a version unpacks to. */
const mostUnpacked = 500_000_000;

/**
 * The files of an archive, .zip or .tar.gz. The one folder that an archive has
 * all its files in is left out of their paths.
 *
 * @param name What the archive is called in sentences.
 * @throws {UserError} When it is broken, no archive, or holds what leads out of its folder.
 */
export async function filesIn(archive: Uint8Array, name: string): Promise<Files> {
  const entries = await unpacked(archive, name);
  const outside = entries.find(({ path, isPlain }) => !isPlain || !staysWithin(path));
  if (outside) {
    throw noUpdate(
      `${name} holds "${outside.path}", which leads out of the folder that it is unpacked into. No version of this program does. Nothing of it was unpacked.`,
    );
  }
  const files = entries.filter(({ path }) => !path.endsWith('/'));
  const [top = ''] = files[0]?.path.split('/') ?? [];
  const isWrapped = files.every(({ path }) => path.startsWith(`${top}/`));
  return new Map(
    files.map(({ path, bytes }) => [isWrapped ? path.slice(top.length + 1) : path, bytes] as const),
  );
}

interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it is a file or a folder, and no link. */
  readonly isPlain: boolean;
}

async function unpacked(archive: Uint8Array, name: string): Promise<readonly Entry[]> {
  const starts = (...bytes: readonly number[]) => bytes.every((byte, at) => archive[at] === byte);
  const isZip = starts(0x50, 0x4b);
  if (!isZip && !starts(0x1f, 0x8b)) throw noUpdate(`${name} is neither a .zip nor a .tar.gz.`);
  try {
    return isZip ? fromZip(archive) : await fromTar(gunzipSync(archive, { maxOutputLength: mostUnpacked }));
  } catch {
    throw noUpdate(
      `${name} is broken: it ends too soon, or parts of it were lost.`,
      'Download it once more.',
    );
  }
}

function fromZip(archive: Uint8Array): Entry[] {
  let total = 0;
  const files = unzipSync(archive, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > mostUnpacked) throw new Error('larger than any version');
      return true;
    },
  });
  return Object.entries(files).map(([path, bytes]) => ({ path, bytes, isPlain: true }));
}

/** The files of a tar, as Git makes one too. */
export async function fromTar(tar: Uint8Array): Promise<Entry[]> {
  const entries = await unpackTar(tar, { strict: true });
  return entries
    .filter(({ header }) => header.type !== 'pax-global-header')
    .map(({ header: { name, type }, data }) => ({
      path: type === 'directory' && !name.endsWith('/') ? `${name}/` : name,
      bytes: data ?? new Uint8Array(),
      isPlain: type === undefined || type === 'file' || type === 'directory',
    }));
}
