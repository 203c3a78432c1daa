import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Difference } from './compare.ts';
import { foldersAbove, type HostFolder } from './host-folder.ts';
import { hostRecordFile, writeHostRecord, type HostFile, type HostRecord } from './host-record.ts';
import { inParallel } from '../../in-parallel.ts';
import { inOrderOfRemoving, inOrderOfSending } from './order.ts';
import type { SiteFiles } from './site-files.ts';

/** How many files are on their way at a time. */
const atATime = 8;

/**
 * Sends what differs. The host's list says beforehand what may come to lie
 * there, so that after a broken connection each file is known for the blog's, and is looked at again.
 *
 * @param site The folder of the built site.
 * @param from Which copy of the blog sends it.
 */
export async function transfer(
  site: { readonly folder: string; readonly files: SiteFiles },
  { added, changed, removed, parts }: Difference,
  record: HostRecord | undefined,
  from: string,
  host: HostFolder,
): Promise<void> {
  const keep = (files: ReadonlyMap<string, HostFile>) =>
    host.write(hostRecordFile, Buffer.from(writeHostRecord({ from, files })));
  const sending = new Map([...(record?.files ?? []), ...site.files]);
  for (const path of [...added, ...changed]) {
    sending.set(path, { size: site.files.get(path)?.size ?? 0, hash: undefined });
  }
  await inParallel(parts, atATime, (path) => host.remove(path));
  await keep(sending);
  for (const group of inOrderOfSending(added, changed)) {
    await inParallel(group, atATime, async (path) =>
      host.write(path, await readFile(join(site.folder, path))),
    );
  }
  for (const group of inOrderOfRemoving(removed)) {
    await inParallel(group, atATime, (path) => host.remove(path));
  }
  const needed = new Set([...site.files.keys()].flatMap(foldersAbove));
  const left = [...new Set(removed.flatMap(foldersAbove))].filter((folder) => !needed.has(folder));
  // The longest first: a folder is empty when those in it are gone.
  for (const folder of left.sort((one, other) => other.length - one.length)) await host.removeEmpty(folder);
  await keep(site.files);
}
