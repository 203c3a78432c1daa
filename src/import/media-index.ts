import { posix } from 'node:path';
import type { BundleFile } from './bundle/bundle.ts';
import { decodedPart } from '../schema/decoded.ts';

/** Finds the files that the addresses of an old blog mean among those that its author gave. */
export interface MediaIndex {
  /**
   * The largest form there is of a picture, or the file itself.
   *
   * @param addresses All that are known of it, the likeliest first.
   */
  find(addresses: readonly string[]): BundleFile | undefined;
}

/** What may be shown or given to readers. */
const media =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?|svg|pdf|mp3|m4[abv]|aac|og[gav]|opus|wav|flac|aiff?|wma|mp4|mov|webm|mkv|avi|wmv|vtt|srt|docx?|xlsx?|pptx?|od[tsp]|pages|numbers|key|epub|zip|rtf|ics)$/i;

/** What sites add to the name of a picture for each form of it: WordPress's sizes, its large and turned forms, edits. */
const forms = /(?:-(\d+)x(\d+)|-(scaled|rotated)|-e\d{13}|@2x)(?=\.\w+$)/i;

interface Known {
  readonly file: BundleFile;
  readonly folders: readonly string[];
  /** The larger the better: a name without any addition is the picture as it was given. */
  readonly rank: number;
}

export function mediaIndex(files: readonly BundleFile[]): MediaIndex {
  const byName = new Map<string, Known[]>();
  const names = new Set(files.map(({ path }) => path.toLowerCase()));
  for (const file of files) {
    if (!media.test(file.path)) continue;
    const { name, rank } = canonical(posix.basename(file.path), originalOf(file.path, names));
    const known = { file, folders: posix.dirname(file.path).toLowerCase().split('/'), rank };
    byName.set(name, [...(byName.get(name) ?? []), known]);
  }
  return {
    find(addresses) {
      for (const address of addresses.flatMap(pathsOf)) {
        const { name } = canonical(posix.basename(address), false);
        const found = best(byName.get(name) ?? [], posix.dirname(address).toLowerCase().split('/'));
        if (found) return found.file;
      }
      return undefined;
    },
  };
}

/** Ghost keeps the picture that was given beside the one it shows, as `lamp_o.jpg`. */
function originalOf(path: string, names: ReadonlySet<string>): boolean {
  return /_o\.\w+$/i.test(path) && names.has(path.toLowerCase().replace(/_o(?=\.\w+$)/, ''));
}

function canonical(file: string, isOriginal: boolean): { readonly name: string; readonly rank: number } {
  let name = file.normalize('NFC').toLowerCase();
  let rank = isOriginal ? Number.MAX_SAFE_INTEGER : 1e12;
  if (isOriginal) name = name.replace(/_o(?=\.\w+$)/, '');
  for (let match = forms.exec(name); match; match = forms.exec(name)) {
    const [whole, width, height] = match;
    if (width && height) rank = Math.min(rank, Number(width) * Number(height));
    else rank = Math.min(rank, 1e11);
    name = name.replace(whole, '');
  }
  return { name: name.replace(/\.jpeg$/, '.jpg'), rank };
}

/** Of files with one name, the largest of those that lie in the folders that the address names. */
function best(known: readonly Known[], folders: readonly string[]): Known | undefined {
  const shared = ({ folders: own }: Known) => {
    let count = 0;
    while (count < own.length && count < folders.length && own.at(-1 - count) === folders.at(-1 - count))
      count += 1;
    return count;
  };
  const most = Math.max(...known.map(shared));
  return known
    .filter((one) => shared(one) === most)
    .sort((a, b) => b.rank - a.rank || b.file.size - a.file.size)[0];
}

/** The paths that an address may mean, without what services that serve pictures put around it. */
function pathsOf(address: string): string[] {
  const plain = address.trim().replaceAll('&amp;', '&');
  const wix = /^wix:image:\/\/v1\/([^/]+)\/([^#]*)/.exec(plain);
  if (wix) return [wix[2], wix[1]].flatMap((one) => (one ? [decodedPart(one)] : []));
  const inner = /(?:\/image\/fetch\/.*?)(https?(?::|%3A).+)$/i.exec(plain)?.[1];
  if (inner) return pathsOf(decodedPart(inner));
  const path = decodedPart(
    plain
      .replace(/^(?:https?:)?\/\/[^/]+/i, '')
      .replace(/^__GHOST_URL__/, '')
      .replace(/[?#].*$/, ''),
  )
    .replace(/=(?:[swh]\d+|w\d+-h\d+)[\w-]*$/, '')
    .replace(/\/size\/w\d+(?:h\d+)?(?=\/)/, '')
    .replace(/\/(?:s|w)\d+(?:-[\w-]+)?(?=\/[^/]+$)/, '');
  const spaced = path.replaceAll('+', ' ');
  return spaced === path ? [path] : [path, spaced];
}
