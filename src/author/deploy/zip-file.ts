import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { counted } from '../../schema/explain/counted.ts';
import { displayPath } from '../display-path.ts';
import type { Destination } from './delivery.ts';
import { siteFiles } from './site-files.ts';
import { halfSent } from './trouble.ts';

/** Zips know no day before. The same site makes the same zip. */
const always = new Date(1980, 0, 1);

/**
 * The whole site as one file, to drag into a window of the host.
 *
 * @param file Where it goes, an absolute path.
 */
export function zipFile(file: string): Omit<Destination, 'ref'> {
  const name = displayPath(file);
  return {
    name,
    open: () => Promise.resolve(),
    async compare(folder) {
      const paths = [...(await siteFiles(folder)).keys()].sort();
      const files: Record<string, Uint8Array> = {};
      for (const path of paths) files[path] = await readFile(join(folder, path));
      const zip = Buffer.from(zipSync(files, { mtime: always }));
      const there = await readFile(file).catch(() => undefined);
      return {
        isThere: there?.equals(zip) === true,
        added: notIn(there, paths),
        lines: [`${basename(file)} gets the whole site: ${counted(paths.length, 'file')}.`],
        async send() {
          const part = `${file}.part`;
          try {
            await writeFile(part, zip);
            await rename(part, file);
          } catch (error) {
            await rm(part, { force: true }).catch(() => undefined);
            throw halfSent(error, file);
          }
        },
        all: `${name} has it already. Drag it into the window of your host if you have not yet.`,
        done: `The site is in ${name}. Drag it into the window of your host, or unpack it there: only then do readers see it.`,
      };
    },
    close: () => undefined,
  };
}

/** What a zip does not hold; one that is not there, or is no zip, holds nothing. */
function notIn(zip: Buffer | undefined, paths: readonly string[]): ReadonlySet<string> {
  const held = new Set<string>();
  const filter = ({ name }: { readonly name: string }) => {
    held.add(name);
    return false;
  };
  try {
    if (zip) unzipSync(zip, { filter });
  } catch {
    return new Set(paths);
  }
  return new Set(paths.filter((path) => !held.has(path)));
}
