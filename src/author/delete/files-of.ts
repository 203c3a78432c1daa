import { posix } from 'node:path';
import { idOf } from '../../library/content/document.ts';
import { decodedAddress } from '../../schema/decoded.ts';

/**
 * The files that only one text uses: those in the folder that is kept for it, and those beside it that it names. What
 * another text or a data file names stays with that.
 *
 * @param files Every file of the content folder.
 * @param texts The files that may name others, as they lie on the disk.
 */
export function filesOf(
  file: string,
  files: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const folder = `${posix.dirname(file).split('/')[0] ?? ''}/${idOf(file)}/`;
  const known = new Map(files.map((one) => [one.normalize(), one]));
  const own = namedIn(file, texts.get(file) ?? '', known);
  const others = new Set(
    [...texts].flatMap(([from, text]) => (from === file ? [] : namedIn(from, text, known))),
  );
  const isOwn = (one: string) =>
    (one.normalize().startsWith(folder) || own.includes(one)) && !others.has(one);
  const found = files.filter((one) => one !== file && !/\.(?:mdx?|ya?ml)$/i.test(one) && isOwn(one));
  // The reason for which a file is published as it is lies beside it.
  return files.filter((one) => found.includes(one) || found.includes(one.replace(/\.keep$/, '')));
}

/** The files that a text names in any way: whatever stands between blanks, quotes and brackets may be a path. */
function namedIn(from: string, text: string, known: ReadonlyMap<string, string>): string[] {
  const words = text.split(/[\s"'<>()[\]{}|,]+/).filter((word) => /[^.]\.[a-z\d]{2,5}\b/i.test(word));
  return words.flatMap((word) => {
    const path = decodedAddress(word.replace(/[?#].*$/, ''));
    return known.get(posix.join(posix.dirname(from), path).normalize()) ?? [];
  });
}
