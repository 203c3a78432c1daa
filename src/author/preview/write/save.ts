import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles } from '../../../library/content/files.ts';
import { replace } from '../../fix/replace.ts';
import { escapesFolder } from '../../escapes-folder.ts';
import { onDisk, versionOf, type OnDisk } from './texts.ts';

/** A text as it is to be on the disk, and the version that it was made from. */
export interface ToSave {
  /** From the content folder. */
  readonly file: string;
  readonly version: string;
  readonly text: string;
}

/** The version that was written; or what lies there instead, which somebody else wrote; or that nothing may be. */
export type Saved = { readonly version: string } | { readonly other: OnDisk } | { readonly closed: true };

/** Saves of one process, one after the other: two windows may save the same file at once. */
let last: Promise<unknown> = Promise.resolve();

/** Does some work with texts on the disk after all other such work of this process, and before the next. */
export function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Writes a text in the place of the version that it was made from: the whole
 * of it or nothing. Another version, whoever wrote it, is left alone.
 *
 * @param folder The content folder, an absolute path.
 * @throws When the disk is full or fails; the file is as it was then.
 */
export function save(folder: string, wanted: ToSave): Promise<Saved> {
  return inTurn(() => saveNow(folder, wanted));
}

async function saveNow(folder: string, { file, version, text }: ToSave): Promise<Saved> {
  const now = await onDisk(folder, file, await listFiles(folder));
  if ('unreadable' in now) return { closed: true };
  if (now.version === versionOf(text)) return { version: now.version };
  if (now.version !== version) return { other: now };
  if (now.text === undefined) {
    if (await escapesFolder(folder, file)) return { closed: true };
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text, { flag: 'wx' });
    return { version: versionOf(text) };
  }
  const done = await replace(folder, { file, before: now.text, after: text });
  if (done === 'closed') return { closed: true };
  if (done === 'written') return { version: versionOf(text) };
  const other = await onDisk(folder, file, await listFiles(folder));
  return 'unreadable' in other ? { closed: true } : { other };
}
