import { posix } from 'node:path';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { idOf } from '../library/content/document.ts';
import type { Urls } from '../library/urls.ts';
import { textFile } from './text-file.ts';
import { decodedAddress } from '../schema/decoded.ts';

/**
 * Where a link in the author's prose leads: one to a file (`./a-post.mdx`)
 * becomes that post's address, one from the root (`/limits/`) gains the base
 * path, anything else stays.
 *
 * @param from The file it stands in, from the content folder: `posts/a.mdx`.
 */
export function resolveLink(url: string, from: string, urls: Urls): string {
  const [, before = url, hash = ''] = /^([^#]*)(#.*)$/s.exec(url) ?? [];
  if (before === '') return composed(hash);
  if (url.startsWith('/') && !url.startsWith('//')) return urls.from(before + composed(hash));
  const match = /^\.\.?\/[^#?]+\.mdx?$/.exec(before);
  if (!match) return url;
  const file = posix.join(posix.dirname(from), decodedAddress(before));
  const address = file.startsWith('pages/') ? urls.page(idOf(file)) : urls.post(idOf(file));
  return address + composed(hash);
}

/** The name of a heading is made of composed letters, however a link to it was typed. */
function composed(hash: string): string {
  const name = decodedAddress(hash);
  return name === name.normalize('NFC') ? hash : encodeURI(name.normalize('NFC'));
}

/**
 * Resolves every link while the prose is compiled.
 *
 * @param folder The content folder, an absolute path.
 */
export function linkPlugin(folder: string, urls: Urls): MdastPluginEntry {
  return ({ fileURL }) => {
    const from = textFile(fileURL, folder);
    return defineMdastPlugin({
      name: 'links',
      link(node, context) {
        context.setProperty(node, 'url', resolveLink(node.url, from, urls));
      },
      definition(node, context) {
        context.setProperty(node, 'url', resolveLink(node.url, from, urls));
      },
    });
  };
}
