import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { UnreadFile, type BundleFile } from '../../import/bundle/bundle.ts';
import { urlsOf } from '../../library/urls.ts';
import { cleaned } from '../../media/clean.ts';
import { inspect, isClean } from '../../media/inspect.ts';
import { slugOf } from '../../schema/nearest.ts';
import { toldBy } from '../../check/tells.ts';

const urls = urlsOf({ address: 'https://example.org/' });

/** Where brought files lie in the folder whose files are published beside the pages. */
const folder = 'files';

/** Brings along documents and recordings that texts lead to. */
export interface FileDoor {
  /** @returns Its new address; or why it stays out, a sentence. */
  bring(file: BundleFile): Promise<{ readonly address: string } | { readonly why: string }>;
  /** What came along, from the folder of published files. */
  readonly brought: ReadonlySet<string>;
  /** Whether a text leads to a file. */
  has(file: BundleFile): boolean;
}

/**
 * @param stage Where the published files are made ready.
 * @param isTaken Whether a file of that name is published already.
 */
export function fileDoor(stage: string, isTaken: (path: string) => boolean): FileDoor {
  const known = new Map<string, Promise<{ readonly address: string } | { readonly why: string }>>();
  const brought = new Set<string>();
  const bring = async (file: BundleFile) => {
    const name = basename(file.path);
    let bytes: Uint8Array;
    try {
      bytes = await file.bytes();
    } catch (error) {
      if (error instanceof UnreadFile) return { why: error.message };
      throw error;
    }
    const inspection = await inspect(bytes);
    // What cannot be taken out would be published with it.
    if (!isClean(inspection) && !(await cleaned(bytes, inspection.kind))) {
      const tells =
        inspection.traces.length > 0
          ? `it tells more than it shows: ${toldBy(inspection)}`
          : 'nobody can say what else it tells';
      return { why: `"${name}" is left out: ${tells}.` };
    }
    const ending = extname(name).toLowerCase();
    const stem = slugOf(name.slice(0, name.length - ending.length)) || 'file';
    let path = `${folder}/${stem}${ending}`;
    for (let number = 2; isTaken(path) || brought.has(path); number += 1)
      path = `${folder}/${stem}-${number}${ending}`;
    brought.add(path);
    await mkdir(dirname(join(stage, path)), { recursive: true });
    await writeFile(join(stage, path), bytes, { flag: 'wx' });
    return { address: urls.file(path) };
  };
  return {
    brought,
    has: (file) => known.has(keyOf(file)),
    bring(file) {
      const key = keyOf(file);
      const before = known.get(key) ?? bring(file);
      known.set(key, before);
      return before;
    },
  };
}

function keyOf({ from, path }: BundleFile): string {
  return `${from} ${path}`;
}
