import { pictureAddress } from '../../markdown/pictures.ts';

/** Files by their names, as paths from the content folder. */
export interface Names extends Iterable<string> {
  has(file: string): boolean;
}

/**
 * The file that a name means. A letter with its accent may be kept as one sign or as two, and looks the same: a Mac
 * keeps it as two, and whoever types it types one (Unicode Standard Annex 15).
 *
 * @param names Several readings of one name, the likeliest first.
 */
export function namedFile(names: readonly string[], files: Names): string | undefined {
  const exact = names.find((name) => files.has(name));
  if (exact !== undefined) return exact;
  const composed = composedNames(files);
  return names.flatMap((name) => composed.get(name.normalize()) ?? [])[0];
}

/**
 * The file that a text means by the address of a picture, if it is there.
 *
 * @param from The file it stands in, from the content folder: `posts/a.mdx`.
 */
export function fileOfPicture(typed: string, from: string, files: Names): string | undefined {
  const address = pictureAddress(typed, from);
  return address && namedFile([address.file, address.literal], files);
}

const known = new WeakMap<Names, ReadonlyMap<string, string>>();

function composedNames(files: Names): ReadonlyMap<string, string> {
  const names = known.get(files) ?? new Map([...files].map((file) => [file.normalize(), file]));
  known.set(files, names);
  return names;
}
