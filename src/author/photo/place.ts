import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Document } from '../../library/content/document.ts';
import { decorative } from '../../schema/decorative.ts';
import { nameFrom } from '../new/name.ts';
import type { Ready } from './ready.ts';
import { folderOf } from './text.ts';

/** Where a picture was put. */
export interface Placed {
  /** From the content folder. */
  readonly file: string;
  /** How a line of the text calls it: `./lamp.jpg`. */
  readonly path: string;
}

/**
 * Puts a picture that was made ready beside a text, under a name made of what
 * it shows: the name that a camera gave may tell the day, and a person's own
 * names more. Never replaces a file.
 *
 * @param content The content folder, an absolute path.
 * @param files Every file of it.
 * @param alt What the picture shows, or the word for one that only decorates.
 * @throws When the disk is full or fails.
 */
export async function placePicture(
  content: string,
  files: ReadonlySet<string>,
  text: Pick<Document, 'kind' | 'id' | 'file'>,
  { bytes, ending }: Pick<Ready, 'bytes' | 'ending'>,
  alt: string,
): Promise<Placed> {
  const { folder, called } = folderOf(text);
  const words = alt.toLowerCase() === decorative ? 'picture' : alt;
  const isTaken = (name: string) =>
    ['jpg', 'png', 'webp'].some((one) => files.has(`${folder}/${name}.${one}`));
  const name = `${nameFrom(words, isTaken) ?? nameFrom('picture', isTaken) ?? 'picture'}.${ending}`;
  const target = join(content, folder, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes, { flag: 'wx' });
  return { file: `${folder}/${name}`, path: `${called}${name}` };
}
