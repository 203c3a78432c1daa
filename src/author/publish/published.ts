import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRecord, recordFile, type AddressRecord } from '../../library/content/address-record.ts';
import { readContent, type Content } from '../../library/content/content.ts';
import { readText } from '../../library/content/files.ts';
import type { Git } from '../git.ts';
import { recordOf } from '../../library/content/addresses.ts';

/** What readers have been given so far. Its texts lie in a folder of their own, its pictures do not. */
export interface Published {
  readonly content: Content;
  readonly record: AddressRecord;
}

/**
 * Reads the author's files as they are in a commit, and does something with
 * them while they lie in a folder; with nothing, when there is no commit.
 *
 * @param under The content folder from the top of the repository, with a slash at its end.
 */
export async function withPublished<Result>(
  git: Git,
  commit: string | undefined,
  under: string,
  work: (published: Published | undefined) => Promise<Result>,
): Promise<Result> {
  if (commit === undefined) return work(undefined);
  const folder = await mkdtemp(join(tmpdir(), 'blog-published-'));
  try {
    await unpack(git, commit, under, folder);
    const content = await readContent(folder);
    return await work({ content, record: recordOf(content).record });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The record of addresses in a content folder; an empty one when there is none. */
export async function recordIn(folder: string): Promise<AddressRecord> {
  const read = await readText(folder, recordFile);
  return 'text' in read ? readRecord(read.text).record : new Map();
}

/** Writes the texts of a commit into a folder. Pictures are not read, and stay where they are. */
async function unpack(git: Git, commit: string, under: string, folder: string): Promise<void> {
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  const files = listed.text
    .split('\0')
    .filter((file) => file.startsWith(under) && /\.(?:mdx?|ya?ml|txt)$/.test(file) && !file.includes('\n'));
  if (files.length === 0) return;
  const { bytes } = await git(['cat-file', '--batch'], {
    input: files.map((file) => `${commit}:${file}\n`).join(''),
  });
  let at = 0;
  for (const file of files) {
    const end = bytes.indexOf('\n', at);
    // A line with the object, its kind and its size; then the object, and a line end.
    const size = Number(/ blob (\d+)$/.exec(bytes.toString('utf8', at, end))?.[1] ?? -1);
    at = end + 1;
    if (size < 0) continue;
    const path = join(folder, file.slice(under.length));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes.subarray(at, at + size));
    at += size + 1;
  }
}
