import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Cache } from '../../cache.ts';
import type { HostKind } from '../../schema/host-kind.ts';

type Ending = 'br' | 'gz';

/** What a host hands out in a file's place to who takes it compressed, where the file lies beside it under this ending. */
const takes: Readonly<Partial<Record<HostKind, readonly Ending[]>>> = {
  // Brotli is a module of its own to nginx, and a setting that it does not know stops it.
  nginx: ['gz'],
  caddy: ['br', 'gz'],
};

/** Files that compressing makes smaller; the index of the search is compressed in itself. */
const worthIt = /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/;

/** Smaller ones go in one packet as they are. */
const least = 512;

/** As small as it gets: it is done once. */
const compress: Readonly<Record<Ending, (bytes: Buffer) => Promise<Buffer>>> = {
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }),
};

/**
 * Lays compressed files beside those of a finished site, where its host hands them out.
 *
 * @param folder The site, an absolute path.
 * @param kept What earlier builds compressed.
 */
export async function precompress(folder: string, kind: HostKind | undefined, kept: Cache): Promise<void> {
  const endings = (kind && takes[kind]) ?? [];
  if (endings.length === 0) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const there = new Set(files);
  for (const file of files.filter((one) => worthIt.test(one))) {
    const bytes = await readFile(file);
    if (bytes.length < least) continue;
    const hash = createHash('sha256').update(bytes).digest('hex');
    for (const ending of endings) {
      // One that the author put there herself stays.
      if (there.has(`${file}.${ending}`)) continue;
      const name = `${hash}.${ending}`;
      const before = await kept.get(name);
      const small = before ?? (await compress[ending](bytes));
      if (!before) await kept.keep(name, small);
      await writeFile(`${file}.${ending}`, small);
    }
  }
  await kept.forgetOthers();
}
