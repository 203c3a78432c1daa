import { posix } from 'node:path';
import { fileOfPicture, type Names } from '../../library/content/named-file.ts';
import { pictureAddress } from '../../markdown/pictures.ts';
import { nearest } from '../../schema/nearest.ts';

/** What the names of pictures end in. */
export const pictureEnding = /\.(?:avif|gif|hei[cf]|hif|jfif|jpe?g?|png|svg|tiff?|webp)/i;

const pictures = new RegExp(`${pictureEnding.source}$`, 'i');

export interface PictureDiagnostic {
  readonly message: string;
  readonly help: string;
  /** The path that was probably meant. */
  readonly meant?: string;
}

const beside = 'Put the picture beside the text, and write its name after "./".';

/**
 * What is wrong with where a picture lies.
 *
 * @param typed Its address as it is typed.
 * @param from The text that shows it, from the content folder.
 */
export function pictureDiagnostic(typed: string, from: string, files: Names): PictureDiagnostic | undefined {
  if (typed.trim() === '') return { message: 'The name of the picture is missing.', help: beside };
  if (/^(?:https?:)?\/\//i.test(typed)) {
    return {
      message: 'This picture lies on another site, which would learn who reads here.',
      help: `If you may use it, save it beside the text, and write its name after "./".`,
    };
  }
  const address = pictureAddress(typed, from);
  if (!address) return { message: `"${typed.slice(0, 60)}" is not a picture beside the text.`, help: beside };
  const folder = posix.dirname(from);
  const { path } = address;
  if (address.file.startsWith('../')) {
    return { message: `"${path}" lies outside of the folder with your texts.`, help: beside };
  }
  if (!fileOfPicture(typed, from, files)) {
    const near = nearestPicture(address.file, files);
    const message = `There is no picture "${path}".`;
    return { message, help: beside, ...(near && { meant: relative(folder, near) }) };
  }
  return /^\.\.?\//.test(typed)
    ? undefined
    : { message: `"${path}" has to begin with "./".`, help: beside, meant: `./${path}` };
}

/** A picture with nearly this name in the same folder, else with just this name elsewhere. */
function nearestPicture(file: string, files: Names): string | undefined {
  const there = [...files].filter((other) => pictures.test(other));
  const name = posix.basename(file);
  const neighbors = there.filter((other) => posix.dirname(other) === posix.dirname(file));
  const meant = nearest(
    name,
    neighbors.map((other) => posix.basename(other)),
  );
  return (
    neighbors.find((other) => posix.basename(other) === meant) ??
    there.find((other) => posix.basename(other).toLowerCase() === name.toLowerCase())
  );
}

function relative(folder: string, file: string): string {
  return posix.relative(folder, file).replace(/^(?!\.)/, './');
}
