import { readFileSync, statSync, type Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * What lies below a folder, as paths from it with forward slashes, sorted. What begins with a dot is the
 * machine's, samples that were put aside and drafts that were deleted are nobody's: none is among the files.
 */
export interface Listed {
  readonly files: readonly string[];
  /** Links to a file or folder elsewhere. They are not followed, so that nothing outside the folder is ever read. */
  readonly links: readonly string[];
}

/**
 * Lists what lies below a folder.
 *
 * @param folder An absolute path; a folder that does not exist has no files.
 */
export async function listFolder(folder: string): Promise<Listed> {
  const entries = await entriesIn(folder);
  const among = (wanted: (entry: Dirent) => boolean) =>
    paths(folder, entries.filter(wanted)).filter((path) => !isHidden(path));
  const files = among((entry) => entry.isFile()).filter(
    (path) => !path.startsWith(`${asideFolder}/`) && !path.startsWith(`${deletedFolder}/`),
  );
  return { files, links: among((entry) => entry.isSymbolicLink()) };
}

/** The files alone. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  return (await listFolder(folder)).files;
}

/** The folder in the content folder for samples that the author put aside. No build reads it. */
export const asideFolder = '_samples';

/** The folder in the content folder for drafts that the author deleted, until she brings them back. No build reads it. */
export const deletedFolder = '_deleted';

/** The same with what begins with a dot. */
export async function listAllFiles(folder: string): Promise<string[]> {
  return paths(
    folder,
    (await entriesIn(folder)).filter((entry) => entry.isFile()),
  );
}

/** Every link below a folder to a file or folder elsewhere, as `listFolder` names them; hidden ones too. */
export async function linksIn(folder: string): Promise<string[]> {
  return paths(
    folder,
    (await entriesIn(folder)).filter((entry) => entry.isSymbolicLink()),
  );
}

/** Whether a path leads through a name that begins with a dot. */
export function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path);
}

function entriesIn(folder: string): Promise<Dirent[]> {
  return readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
}

function paths(folder: string, entries: readonly Dirent[]): string[] {
  return entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Why a file cannot be read as text. */
export type Unreadable = 'closed' | 'too-large' | 'not-text';

/** A file as text, or why it is none. */
export type ReadText = { readonly text: string } | { readonly unreadable: Unreadable };

/** A book fits into this; a post that is larger holds a pasted picture. */
const mostBytes = 1_000_000;

/** A file of the content folder as text (UTF-8), or why it is none. */
export async function readText(folder: string, file: string): Promise<ReadText> {
  return asText(await readFile(join(folder, file)).catch(() => undefined));
}

/** The same at once, for many files: what waiting for each costs is more than what reading it does. */
export function readTextNow(folder: string, file: string): ReadText {
  try {
    return asText(readFileSync(join(folder, file)));
  } catch {
    return asText(undefined);
  }
}

function asText(bytes: Uint8Array | undefined): ReadText {
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

/** What the system says of a file's last change, to the nanosecond; empty for a file that is not there. */
export function writtenAt(folder: string, file: string): string {
  const found = statSync(join(folder, file), { bigint: true, throwIfNoEntry: false });
  return found ? [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ') : '';
}
