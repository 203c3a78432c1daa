import { listFiles, readText } from '../../../library/content/files.ts';
import type { Asked } from '../../replace/asked.ts';
import { findIn, type Found } from '../../replace/places.ts';
import { kindOfText, versionOf } from '../write/texts.ts';

/** What was found in one text, as it lay on the disk. */
export interface FoundText extends Found {
  readonly file: string;
  /** The whole file. */
  readonly raw: string;
  readonly version: string;
}

/** What was found in all texts. */
export interface FoundInAll {
  readonly texts: readonly FoundText[];
  /** Files that could not be looked through. */
  readonly unread: readonly string[];
}

/**
 * Finds words in every post and page as it lies on the disk, the standing pages first.
 *
 * @param folder The content folder, an absolute path.
 * @param language The blog's.
 */
export async function findInAll(folder: string, asked: Asked, language: string): Promise<FoundInAll> {
  const files = (await listFiles(folder)).filter((file) => kindOfText(file) !== undefined);
  const texts: FoundText[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const found = await findInFile(folder, file, asked, language);
    if (!found) unread.push(file);
    else if (found.places.length > 0 || found.left.length > 0) texts.push(found);
  }
  return { texts, unread };
}

/** Finds words in one text as it lies on the disk now; nothing when it cannot be looked through. */
export async function findInFile(
  folder: string,
  file: string,
  asked: Asked,
  language: string,
): Promise<FoundText | undefined> {
  const read = await readText(folder, file);
  const found = 'text' in read ? findIn(file, read.text, asked, language) : undefined;
  return 'text' in read && found
    ? { ...found, file, raw: read.text, version: versionOf(read.text) }
    : undefined;
}
