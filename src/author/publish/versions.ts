import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord, recordFile, writeRecord } from '../../library/content/address-record.ts';
import type { Git } from '../git.ts';

/** A file in a tree: what kind of file, and its bytes by their name; no name when it is gone. */
export interface Version {
  readonly mode: string;
  readonly blob: string | undefined;
}

/** The files in which two trees differ, as the second has them. */
export async function changedBetween(git: Git, from: string, to: string): Promise<Map<string, Version>> {
  const { text } = await git(['diff-tree', '-r', '-z', '--no-renames', from, to]);
  const parts = text.split('\0');
  const files = new Map<string, Version>();
  // A colon, two modes, two names and a letter; then the path.
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , blob = ''] = (parts[at] ?? '').split(' ');
    files.set(parts[at + 1] ?? '', { mode, blob: /^0+$/.test(blob) ? undefined : blob });
  }
  return files;
}

/** A file that two people changed. */
export interface Conflict {
  readonly path: string;
  readonly ours: Version;
  readonly theirs: Version;
  /** The blob that both began with. */
  readonly before: string | undefined;
}

/**
 * What both changes of a file make together.
 *
 * @returns Nothing where only a person can say it: the same lines were changed,
 *   the file is no text, or one took it away.
 */
export async function mergeFile(
  git: Git,
  { path, ours, theirs, before }: Conflict,
): Promise<Version | undefined> {
  if (ours.blob === undefined || theirs.blob === undefined) return undefined;
  const [mine, host] = [await bytesOf(git, ours.blob), await bytesOf(git, theirs.blob)];
  if (path === recordFile || path.endsWith(`/${recordFile}`)) {
    const { record } = readRecord(`${mine.toString()}\n${host.toString()}`);
    return { ...ours, blob: await kept(git, writeRecord(record)) };
  }
  const folder = await mkdtemp(join(tmpdir(), 'blog-versions-'));
  try {
    const names = ['mine', 'before', 'host'].map((name) => join(folder, name));
    const base = before === undefined ? Buffer.alloc(0) : await bytesOf(git, before);
    for (const [at, bytes] of [mine, base, host].entries()) await writeFile(names[at] ?? '', bytes);
    // Its exit code is the number of places that it cannot decide.
    const merged = await git(['merge-file', '-p', '--quiet', ...names]);
    return merged.ok ? { ...ours, blob: await kept(git, merged.bytes) } : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a file of a commit holds. */
export async function bytesOf(git: Git, blob: string): Promise<Buffer> {
  return (await git(['cat-file', 'blob', blob])).bytes;
}

async function kept(git: Git, bytes: string | Buffer): Promise<string> {
  return (await git(['hash-object', '-w', '--stdin'], { input: bytes })).text;
}
