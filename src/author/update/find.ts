import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Environment } from '../git.ts';
import { filesIn } from './archive.ts';
import { download } from './download.ts';
import { fromGit } from './from-git.ts';
import type { Manifest } from './manifest.ts';
import { placesOf } from './put-back.mjs';
import type { Source } from './source.ts';
import { noUpdate } from './trouble.ts';
import { packageIn, released, type Version } from './version.ts';

/** What a place with newer versions has for this copy. */
export interface Found {
  /** Nothing when there is no other than the one that is here. */
  readonly newest: Version | undefined;
  /** What the version that is here shipped; nothing where nobody knows. */
  readonly own: Manifest | undefined;
  /** The version that is here, as `0.1.0`. */
  readonly version: string;
}

/**
 * Fetches the newest version from where it is, and looks whether it is whole.
 *
 * @param root The project's folder.
 * @param own What the version that is here shipped, where it says so itself.
 * @throws {UserError} When it cannot be had, is broken, or is something else.
 */
export async function findNewest(
  source: Source,
  root: string,
  own: Manifest | undefined,
  environment: Environment,
): Promise<Found> {
  const here = packageIn(await readFile(join(root, 'package.json')));
  if (!here) throw noUpdate('The file package.json of this project cannot be read.');
  const { version } = here;
  if (source.kind === 'git') {
    const work = placesOf(root).git;
    const asked = { address: source.place, root, work, environment, version, shipped: own };
    const found = await fromGit(asked);
    // The address of the remote repository may change: Git knows it.
    const isRemote = 'remote' in source;
    return {
      newest: remembering(found.newest, isRemote ? undefined : source.place),
      own: found.own,
      version,
    };
  }
  const name = basename(source.place);
  const archive = source.kind === 'file' ? await readFile(source.place) : await download(source.place);
  const newest = released(await filesIn(archive, name), name);
  const from = newest.manifest.from ?? (source.kind === 'address' ? source.place : own?.from);
  return { newest: remembering(newest, from), own, version };
}

/** A version whose copy will know where newer ones are. */
function remembering(version: Version | undefined, from: string | undefined): Version | undefined {
  if (!version) return undefined;
  const { from: _, ...manifest } = version.manifest;
  return { ...version, manifest: from === undefined ? manifest : { ...manifest, from } };
}
