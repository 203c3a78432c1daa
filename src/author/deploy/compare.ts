import { foldersAbove, partName, type Entry, type HostFolder } from './host-folder.ts';
import { hostRecordFile, type HostRecord } from './host-record.ts';
import { inParallel } from '../../in-parallel.ts';
import type { SiteFiles } from './site-files.ts';

/** What has to be done so that a host has a site. Paths are from its folder. */
export interface Difference {
  /** Files that it does not have. */
  readonly added: readonly string[];
  /** Files of the blog's that it has otherwise. */
  readonly changed: readonly string[];
  /** Files of the blog's that are to go. */
  readonly removed: readonly string[];
  /** What is not the blog's, and stays; folders with a slash. */
  readonly others: readonly string[];
  /** What is not the blog's, and lies where the site would: nothing can be sent. */
  readonly inTheWay: readonly string[];
  /** What broken sendings left. */
  readonly parts: readonly string[];
}

/**
 * Looks what a host has. Only folders in which something of the blog's lies, or is to lie, are looked into.
 *
 * @param record The host's own list; nothing when there is none.
 */
export async function compare(
  site: SiteFiles,
  record: HostRecord | undefined,
  host: Pick<HostFolder, 'list'>,
): Promise<Difference> {
  const known = record?.files ?? new Map();
  const ours = new Set([...site.keys(), ...known.keys()]);
  const folders = new Set([...ours].flatMap(foldersAbove));
  const siteFolders = new Set([...site.keys()].flatMap(foldersAbove));
  const there = await everything(host, folders);

  const same = new Set<string>();
  const changed: string[] = [];
  const removed: string[] = [];
  const others: string[] = [];
  const inTheWay: string[] = [];
  const parts: string[] = [];
  for (const [path, { kind, size }] of there) {
    const name = kind === 'folder' ? `${path}/` : path;
    const mine = kind === 'file' ? known.get(path) : undefined;
    const wanted = site.get(path);
    if (path === hostRecordFile && kind === 'file') continue;
    if (kind === 'file' && path.startsWith(partName)) parts.push(path);
    else if (kind === 'folder' && folders.has(path) && !wanted) continue;
    else if (wanted && mine) {
      if (mine.hash === wanted.hash && size === wanted.size) same.add(path);
      else changed.push(path);
    } else if (wanted ?? siteFolders.has(path)) inTheWay.push(name);
    else if (mine) removed.push(path);
    else others.push(name);
  }
  const added = [...site.keys()].filter((path) => !there.has(path));
  const sorted = (paths: string[]) => paths.sort();
  return {
    added: sorted(added),
    changed: sorted(changed),
    removed: sorted(removed),
    others: sorted(others),
    inTheWay: sorted(inTheWay),
    parts: sorted(parts),
  };
}

/** What lies in these folders and at the top, by its path. */
async function everything(
  host: Pick<HostFolder, 'list'>,
  folders: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Entry>> {
  const there = new Map<string, Entry>();
  for (let level = ['']; level.length > 0;) {
    const next: string[] = [];
    await inParallel(level, 16, async (folder) => {
      for (const entry of (await host.list(folder)) ?? []) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        there.set(path, entry);
        if (entry.kind === 'folder' && folders.has(path)) next.push(path);
      }
    });
    level = next;
  }
  return there;
}
