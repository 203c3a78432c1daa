import { z } from 'zod';
import {
  digestOf,
  fromJson,
  manifestFile,
  parsedManifest,
  programName,
  type Files,
  type Manifest,
} from './manifest.ts';
import { noUpdate } from './trouble.ts';

/** A version of the program, whole and looked at. */
export interface Version {
  readonly manifest: Manifest;
  readonly files: Files;
}

const packageFile = z.object({ name: z.string(), version: z.string() });

/** What the `package.json` among some files says; nothing where it is none. */
export function packageIn(bytes: Uint8Array | undefined): z.infer<typeof packageFile> | undefined {
  return fromJson(packageFile, bytes);
}

/**
 * Looks whether the files of an archive are a released version, each as it was shipped.
 *
 * @param name What the archive is called in sentences.
 * @throws {UserError} When it is something else, or not whole.
 */
export function released(files: Files, name: string): Version {
  const said = packageIn(files.get('package.json'));
  if (said?.name !== programName) {
    const what = said ? `It is "${said.name}".` : 'It has no package.json that names one.';
    throw noUpdate(`${name} is no version of this program. ${what}`);
  }
  const manifest = parsedManifest(files.get(manifestFile));
  if (!manifest) {
    throw noUpdate(
      `${name} does not say which files belong to it (${manifestFile}), so nobody can tell whether it is whole.`,
      `Take the archive whose name begins with ${programName}, and not the one called "Source code".`,
    );
  }
  const lost = Object.entries(manifest.files).filter(([path, digest]) => {
    const bytes = files.get(path);
    return !bytes || digestOf(bytes) !== digest;
  });
  const more = [...files.keys()].filter((path) => path !== manifestFile && !(path in manifest.files));
  const [first] = [...lost.map(([path]) => path), ...more];
  if (first !== undefined) {
    throw noUpdate(`${name} is broken: "${first}" in it is not as it was made.`, 'Download it once more.');
  }
  return { manifest, files };
}

/** Whether a version is older than another: 0.9.1 than 0.10.0. */
export function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
