import { recordFile } from './address-record.ts';
import { listFolder, readText, writtenAt, type Listed, type ReadText } from './files.ts';

/** What lies in the content folder, and the texts in it that are neither posts nor pages. */
export interface FolderRead extends Listed {
  readonly texts: ReadonlyMap<string, ReadText>;
}

/**
 * Looks into the content folder.
 *
 * @param folder An absolute path, the same each time.
 * @param saved The files that were written since it was last looked at, where nothing else was touched. As long as
 *   each is a post or page that was there already, the rest is as it was, and no file is opened.
 */
export type ReadFolder = (folder: string, saved?: ReadonlySet<string>) => Promise<FolderRead>;

/** A reader of one folder that remembers what it read: a text that did not change is the very same again. */
export function folderReader(): ReadFolder {
  let last: FolderRead | undefined;
  return async (folder, saved) => {
    if (last && saved && areKnown(saved, folder, last.files)) return last;
    const { files, links } = await listFolder(folder);
    const before = last?.texts;
    const read = async (file: string) => sameAs(before?.get(file), await readText(folder, file));
    const others = files.filter((file) => isText(file) && !isDocument(file));
    const texts = new Map(await Promise.all(others.map(async (file) => [file, await read(file)] as const)));
    return (last = { files, links, texts });
  };
}

/** Whether a file is a post or a page. */
export function isDocument(file: string): boolean {
  return /^(?:posts|pages)\/.*\.mdx?$/.test(file);
}

function areKnown(saved: ReadonlySet<string>, folder: string, files: readonly string[]): boolean {
  return [...saved].every(
    (file) => isDocument(file) && files.includes(file) && writtenAt(folder, file) !== '',
  );
}

/** What the author writes herself, and the record of addresses. */
function isText(file: string): boolean {
  return /\.(?:mdx?|ya?ml)$/i.test(file) || file === recordFile;
}

function sameAs(before: ReadText | undefined, read: ReadText): ReadText {
  if (!before) return read;
  const said = (one: ReadText) => ('text' in one ? `text ${one.text}` : one.unreadable);
  return said(before) === said(read) ? before : read;
}
