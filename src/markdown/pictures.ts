import { posix } from 'node:path';
import {
  defineHastPlugin,
  defineMdastPlugin,
  mdxToMdast,
  type HastPluginEntry,
  type MdastPluginEntry,
} from 'satteri';
import { normalizeMdx } from './normalize-mdx.ts';
import { nodesOf } from './nodes.ts';
import { percentEncoded } from './percent.ts';
import type { Format } from './token.ts';
import { textFile } from './text-file.ts';
import { decodedPart } from '../schema/decoded.ts';

/** The address of a picture that is a file of the author's. */
export interface PictureAddress {
  /** What it says, from the text: `./two words.jpg` for `./two%20words.jpg`. */
  readonly path: string;
  /** The same from the content folder. */
  readonly file: string;
  /** What it would say if nothing in it were encoded. */
  readonly literal: string;
}

/**
 * What the address of a picture means, when it leads to a file of the author's.
 *
 * @param from The file it stands in, from the content folder: `posts/a.mdx`.
 */
export function pictureAddress(url: string, from: string): PictureAddress | undefined {
  if (url.trim() === '' || /^(?:[a-z][a-z\d+.-]*:|[/\\])/i.test(url)) return undefined;
  const path = decodedPart(url);
  const folder = posix.dirname(from);
  return { path, file: posix.join(folder, path), literal: posix.join(folder, url) };
}

/** A path as it is written in the round brackets of a picture: what would end it or mean something else is encoded. */
export function asAddress(path: string): string {
  return percentEncoded(path, /[\s<>()"\\`{}[\]#?%&|^]/gu);
}

/** What the address of a picture begins with while the prose is compiled, so that Astro takes it for none of its own. */
const scheme = 'picture:';

/** The file that such an address means, from the content folder. */
export function compiledPicture(src: string): string | undefined {
  return src.startsWith(scheme) ? decodeURIComponent(src.slice(scheme.length)) : undefined;
}

function compiled(url: string, from: string): string {
  const address = pictureAddress(url, from);
  return address ? scheme + encodeURIComponent(address.file) : url;
}

/** Has the addresses of pictures say where their files lie. The second does so for those that stand in a list of addresses. */
export function picturePlugins(folder: string): {
  readonly mdast: MdastPluginEntry;
  readonly hast: HastPluginEntry;
} {
  return {
    mdast: ({ fileURL }) =>
      defineMdastPlugin({
        name: 'pictures',
        image(node, context) {
          context.setProperty(node, 'url', compiled(node.url, textFile(fileURL, folder)));
        },
      }),
    hast: ({ fileURL }) =>
      defineHastPlugin({
        name: 'pictures',
        element: {
          filter: ['img'],
          visit(node, context) {
            const { src } = node.properties;
            if (typeof src !== 'string') return;
            context.setProperty(node, 'src', compiled(src, textFile(fileURL, folder)));
          },
        },
      }),
  };
}

/** The addresses of all pictures in a text that can be compiled, each as it is typed. */
export function pictureUrls(body: string, format: Format): string[] {
  if (!body.includes('![')) return [];
  const nodes = nodesOf(mdxToMdast(normalizeMdx(body, format), { features: { frontmatter: false } }));
  const lists = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [node.url];
    return node.type === 'imageReference' ? [lists.get(node.identifier) ?? ''] : [];
  });
}
