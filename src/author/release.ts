import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import type { Command } from './command.ts';
import { gitIn } from './git.ts';
import { UserError } from './user-error.ts';
import { manifestFile, programName, written } from './update/manifest.ts';
import { versionAt } from './update/from-git.ts';

/**
 * `npm run release -- ADDRESS`: makes the archives of the version that was committed last, and writes into them
 * which files it ships. Nothing of it is written by hand, and nothing that is not committed goes along.
 *
 * The address is where the newest archive will always be; copies that come from it ask there for newer ones.
 */
export const run: Command = async (environment, root, _now, out, [address]) => {
  const { files, manifest } = await versionAt(gitIn(root, environment), 'HEAD', root);
  const { files: digests, ...about } = manifest;
  const { version } = about;
  const changes = Buffer.from(files.get('CHANGELOG.md') ?? []).toString();
  if (!changes.split('\n').includes(`## ${version}`)) {
    throw new UserError(
      `CHANGELOG.md has no "## ${version}", and package.json says that this is version ${version}.`,
    );
  }
  const shipped = { ...about, ...(address && { from: address }), files: digests };
  const all = [...files, [manifestFile, written(shipped)] as const];
  // Under one name whatever the version, so that the address of the newest stays the same.
  const inFolder = all.map(([path, bytes]) => [`${programName}/${path}`, bytes] as const);
  const folder = join(root, 'releases');
  await mkdir(folder, { recursive: true });
  const entries = inFolder.map(([name, body]) => ({ header: { name, size: body.length }, body }));
  const archives = {
    [`${programName}.zip`]: zipSync(Object.fromEntries(inFolder)),
    [`${programName}.tar.gz`]: gzipSync(await packTar(entries)),
  };
  for (const [name, bytes] of Object.entries(archives)) {
    await writeFile(join(folder, name), bytes);
    out(`releases/${name}: version ${version}, ${all.length} files.`);
  }
  return 0;
};
