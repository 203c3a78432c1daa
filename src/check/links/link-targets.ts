import { posix } from 'node:path';
import { nearest, slugsOf } from '../../schema/nearest.ts';
import type { FolderView, OtherText } from '../folder-view.ts';

/** The text that a link leads to, however it is written; nothing when it leads to no text of the author's. */
export function textLinkedFrom(url: string, from: OtherText, view: FolderView): OtherText | undefined {
  const [path = ''] = (decoded(url) ?? '').split(/[?#]/);
  if (path === '') return from;
  const own = view.site?.address;
  const address = own && path.startsWith(own) ? `/${path.slice(own.length)}` : path;
  const lying = view.lyingAt(address);
  if (lying !== undefined) return lying === 'made' ? undefined : lying;
  return view.textIn(posix.join(posix.dirname(from.file), path));
}

/** The text with nearly this name. */
export function nearestText(path: string, { texts, site }: FolderView): OtherText | undefined {
  const name = posix.basename(path.replace(/\/(?:index\.mdx?)?$/, '')).replace(/\.[a-z]+$/i, '');
  const slugs = slugsOf(name, site?.language);
  const ids = texts.map((one) => one.id);
  const [id] = [
    ...slugs.filter((slug) => ids.includes(slug)),
    ...slugs.flatMap((slug) => nearest(slug, ids) ?? []),
  ];
  return texts.find((one) => one.id === id);
}

/** The way from one text's file to another's, as links are written. */
export function relativeTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** An address without its percent signs; nothing when one of them stands for no sign. */
export function decoded(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}

/** The address of the site that was probably meant by one at which nothing lies. */
export function nearestAddress(path: string, known: readonly string[]): string | undefined {
  const plain = path
    .toLowerCase()
    .replace(/\.(?:html?|mdx?)$/, '')
    .replace(/\/*$/, '/');
  const name = plain.split('/').at(-2) ?? '';
  const same = known.find((one) => one === plain) ?? known.find((one) => name && one.endsWith(`/${name}/`));
  return same ?? nearest(plain, known);
}
