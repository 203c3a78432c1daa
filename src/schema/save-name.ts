import { slugOf } from './nearest.ts';

/** Longer names are cut: they have to be read in a list of downloads. */
const mostSigns = 50;

/** Names that Windows keeps for devices (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * The name under which a browser offers to save a file: small letters, digits and hyphens, whatever the words are
 * that it is made from.
 *
 * @param words What the link or the recording is called; without any, the name says nothing.
 * @param ending Without the dot.
 */
export function saveName(words: string, ending: string): string {
  const slug = slugOf(words);
  const cut = slug.length > mostSigns ? slug.slice(0, mostSigns + 1).replace(/-[^-]*$/, '') : slug;
  const name = cut.slice(0, mostSigns);
  return `${name === '' || devices.test(name) ? 'file' : name}.${ending}`;
}
