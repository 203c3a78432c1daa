import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { idOf } from '../library/read/entry.ts';
import type { Urls } from '../library/urls.ts';

/**
 * Where a link in the author's prose leads: one to a file (`./a-post.mdx`)
 * becomes that post's address, one from the root (`/limits/`) gains the base
 * path, anything else stays.
 *
 * @param from The file it stands in, from the content folder: `posts/a.mdx`.
 */
export function resolveLink(url: string, from: string, urls: Urls): string {
  if (url.startsWith('/') && !url.startsWith('//')) return urls.from(url);
  const match = /^(\.\.?\/[^#?]+\.mdx?)(#.*)?$/.exec(url);
  if (!match?.[1]) return url;
  const file = posix.join(posix.dirname(from), decoded(match[1]));
  const address = file.startsWith('pages/') ? urls.page(idOf(file)) : urls.post(idOf(file));
  return address + (match[2] ?? '');
}

/** A percent sign that stands for nothing is a percent sign. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Resolves every link while the prose is compiled.
 *
 * @param folder The content folder, an absolute path.
 */
export function linkPlugin(folder: string, urls: Urls): MdastPluginEntry {
  return ({ fileURL }) => {
    const path = fileURL ? fileURLToPath(fileURL).split(sep).join('/') : '';
    const from = path.slice(folder.length + 1).replace(/\.md\.mdx$/, '.md');
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
