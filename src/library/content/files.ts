import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a folder, as paths from it with forward slashes, sorted.
 * Links are not followed, so that nothing outside the folder is ever read;
 * what begins with a dot is the machine's, not the author's, and samples that
 * were put aside are nobody's.
 *
 * @param folder An absolute path; a folder that does not exist has no files.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const files = await list(folder, (entry) => entry.isFile());
  return files.filter((path) => !isHidden(path) && !path.startsWith(`${asideFolder}/`));
}

/** The folder in the content folder for samples that the author put aside. No build reads it. */
export const asideFolder = '_samples';

/** The same with what begins with a dot. */
export function listAllFiles(folder: string): Promise<string[]> {
  return list(folder, (entry) => entry.isFile());
}

/** Every link below a folder to a file or folder elsewhere, as `listFiles` names files; hidden ones too. */
export function linksIn(folder: string): Promise<string[]> {
  return list(folder, (entry) => entry.isSymbolicLink());
}

/** Whether a path leads through a name that begins with a dot. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path);
}

async function list(folder: string, wanted: (entry: Dirent) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(wanted)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Why a file cannot be read as text. */
export type Unreadable = 'closed' | 'too-large' | 'not-text';

/** A book fits into this; a post that is larger holds a pasted picture. */
const mostBytes = 1_000_000;

/** A file of the content folder as text (UTF-8), or why it is none. */
export async function readText(
  folder: string,
  file: string,
): Promise<{ readonly text: string } | { readonly unreadable: Unreadable }> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes === undefined) return { unreadable: 'closed' };
  if (bytes.length > mostBytes) return { unreadable: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return isMachine(text) ? { unreadable: 'not-text' } : { text };
  } catch {
    return { unreadable: 'not-text' };
  }
}

/** Zero bytes stand all over a file of another encoding, or of a program; one may have come with a paste. */
function isMachine(text: string): boolean {
  return text.includes('\0') && text.split('\0').length - 1 > text.length / 50;
}
