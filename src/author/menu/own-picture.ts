import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toldBy } from '../../check/files/tells.ts';
import { openDrawing } from '../../media/pictures/drawing.ts';
import { refusal, RefusedPicture } from '../../media/pictures/refusal.ts';
import { nameFrom } from '../new/name.ts';
import { readyBytes } from '../photo/ready.ts';
import { UserError } from '../user-error.ts';

/** The blog's own pictures, by their fields in `site.yaml`. */
export const ownPictureNames = ['logo', 'icon', 'portrait'] as const;
export type OwnPictureName = (typeof ownPictureNames)[number];

/** A file that was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Makes a picture of the whole blog ready as `npm run photo` does, and puts it beside `site.yaml`, under a name that
 * says what it is for. Never replaces a file. A logo and an icon may be drawings (SVG).
 *
 * @param folder The content folder, an absolute path.
 * @param files Every file of it.
 * @returns How `site.yaml` calls it, from `./`.
 * @throws {UserError} When it is no picture, or tells more than it shows.
 */
export async function placeOwnPicture(
  folder: string,
  files: readonly string[],
  which: OwnPictureName,
  chosen: ChosenFile,
): Promise<string> {
  const { bytes, ending } = await made(which, chosen);
  const isTaken = (name: string) => files.some((file) => file.toLowerCase().startsWith(`${name}.`));
  const file = `${nameFrom(which, isTaken) ?? which}.${ending}`;
  await writeFile(join(folder, file), bytes, { flag: 'wx' });
  return `./${file}`;
}

async function made(
  which: OwnPictureName,
  { name, bytes }: ChosenFile,
): Promise<{ readonly bytes: Uint8Array; readonly ending: string }> {
  if (!isDrawing(bytes)) return readyBytes(bytes, name);
  if (which === 'portrait') {
    throw new UserError(`“${name}” is a drawing. Take a photograph, or save it as PNG, and choose that.`);
  }
  try {
    const drawing = await openDrawing(bytes);
    if ('svg' in drawing) return { bytes: drawing.svg, ending: 'svg' };
    const more = toldBy(drawing.tells) || 'it cannot be read to its end';
    throw new UserError(
      `“${name}” holds more than it shows: ${more}. Open it in the program that it was drawn with, and save it as plain SVG or as PNG.`,
    );
  } catch (error) {
    if (!(error instanceof RefusedPicture)) throw error;
    const { message, help } = refusal(name, error.reason);
    throw new UserError(`${message} ${help}`);
  }
}

function isDrawing(bytes: Buffer): boolean {
  return /^\uFEFF?\s*(?:<[?!][\s\S]*?>\s*)*<(?:\w+:)?svg\b/.test(bytes.toString('utf8', 0, 20_000));
}
