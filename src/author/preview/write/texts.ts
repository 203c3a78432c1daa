import { createHash } from 'node:crypto';
import { idOf } from '../../../library/content/document.ts';
import { readText, type Unreadable } from '../../../library/content/files.ts';
import type { TextKind } from '../../../library/urls.ts';

/** A post or page as it lies on the disk. */
export interface OnDisk {
  /** The whole file; nothing when there is none. */
  readonly text: string | undefined;
  /** Another for each other text; `none` when there is no file. */
  readonly version: string;
}

/** The version of a file that is not there. */
export const noVersion = 'none';

/** Which version of a file a text is. */
export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What kind of text a file of the content folder is; nothing when it is neither post nor page. */
export function kindOfText(file: string): TextKind | undefined {
  const [, kind] = /^(posts|pages)\/.+\.mdx?$/.exec(file) ?? [];
  return kind === 'posts' || kind === 'pages' ? kind : undefined;
}

/**
 * The file of a text, by what its address calls it.
 *
 * @param files Every file of the content folder by its own listing, which nothing leads out of.
 */
export function fileOf(kind: TextKind, id: string, files: readonly string[]): string | undefined {
  return files.find((file) => kindOfText(file) === kind && idOf(file) === id);
}

/** A text as it is on the disk now, or why it is none. */
export async function onDisk(
  folder: string,
  file: string,
  files: readonly string[],
): Promise<OnDisk | { readonly unreadable: Unreadable }> {
  if (!files.includes(file)) return { text: undefined, version: noVersion };
  const read = await readText(folder, file);
  return 'text' in read ? { text: read.text, version: versionOf(read.text) } : read;
}
