import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Files by their path from the top of the project, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Where a copy of the program keeps what its version shipped. No commit has it: a release and an update write it. */
export const manifestFile = 'src/shipped.json';
/** What the program is called in its `package.json`, which tells it from others. */
export const programName = 'held-in-common';

const schema = z.object({
  name: z.literal(programName),
  version: z.string(),
  /** Where newer versions are: an address of an archive, or of a repository of Git. */
  from: z.string().optional(),
  /** The commit it was made of. */
  commit: z.string().optional(),
  /** A digest of each file. */
  files: z.record(z.string(), z.string()),
});

/** What a version shipped: each file with its digest. */
export type Manifest = z.infer<typeof schema>;

/** A digest of a file. Line ends as Git writes them on Windows count as the same. */
export function digestOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text, 'latin1').digest('hex');
}

/** The manifest of some files. @param about What else it says. */
export function manifestOf(files: Files, about: Pick<Manifest, 'version' | 'from' | 'commit'>): Manifest {
  const entries = [...files].filter(([path]) => path !== manifestFile).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: programName,
    ...about,
    files: Object.fromEntries(entries.map(([path, bytes]) => [path, digestOf(bytes)])),
  };
}

/** A manifest as it is kept. */
export function written(manifest: Manifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** Reads a manifest; nothing where it is none of ours. */
export function parsedManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  return fromJson(schema, bytes);
}

/** What JSON says by a schema; nothing where it is none, or says something else. */
export function fromJson<Value>(kind: z.ZodType<Value>, bytes: Uint8Array | undefined): Value | undefined {
  try {
    return kind.safeParse(JSON.parse(Buffer.from(bytes ?? []).toString())).data;
  } catch {
    return undefined;
  }
}

/** What the version shipped that lies in a folder; nothing where nobody wrote it down. */
export async function manifestIn(root: string): Promise<Manifest | undefined> {
  return parsedManifest(await readFile(join(root, manifestFile)).catch(() => undefined));
}
