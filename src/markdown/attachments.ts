import {
  defineHastPlugin,
  mdxToMdast,
  type HastPluginEntry,
  type MdxJsxFlowElementHast,
  type MdxJsxTextElementHast,
} from 'satteri';
import { normalizeMdx } from './normalize-mdx.ts';
import { nodesOf } from './nodes.ts';
import { pictureAddress, type PictureAddress } from './pictures.ts';
import { scan } from './scan.ts';
import type { Format } from './token.ts';
import type { Tag } from './tag.ts';
import { textFile } from './text-file.ts';

/** The components that play a file beside the text. */
export const players = ['Audio', 'Video'] as const;

/** The element that a link to a file beside the text becomes; `components/prose` shows it. */
const downloadElement = 'attached-file';

/**
 * What the address of a link means, when it leads to a file of the author's that is no text.
 *
 * @param from The file it stands in, from the content folder: `posts/a.mdx`.
 */
export function attachmentAddress(url: string, from: string): PictureAddress | undefined {
  const [path = ''] = url.split(/[?#]/);
  return /\.mdx?$/i.test(path) ? undefined : pictureAddress(path, from);
}

/** Has links to files, and players, say where their files lie from the content folder. */
export function attachmentPlugin(folder: string): HastPluginEntry {
  return ({ fileURL }) => {
    const from = textFile(fileURL, folder);
    const visit = (player: Readonly<MdxJsxFlowElementHast | MdxJsxTextElementHast>) => {
      const attributes = player.attributes.map((one) =>
        one.type === 'mdxJsxAttribute' &&
        (one.name === 'src' || one.name === 'captions' || one.name === 'poster')
          ? { ...one, value: typeof one.value === 'string' ? compiled(one.value, from) : (one.value ?? null) }
          : one,
      );
      return { type: player.type, name: player.name, attributes, children: [...player.children] };
    };
    return defineHastPlugin({
      name: 'attachments',
      element: {
        filter: ['a'],
        visit(node) {
          const { href } = node.properties;
          const address = typeof href === 'string' ? attachmentAddress(href, from) : undefined;
          if (!address) return undefined;
          return {
            ...node,
            tagName: downloadElement,
            properties: { file: address.file },
            children: [...node.children],
          };
        },
      },
      mdxJsxFlowElement: { filter: [...players], visit },
      mdxJsxTextElement: { filter: [...players], visit },
    });
  };
}

function compiled(url: string, from: string): string {
  return pictureAddress(url, from)?.file ?? url;
}

/** A file that a text hands to readers: its address as it is typed, and by what. */
export interface AttachmentInText {
  readonly url: string;
  readonly by: 'link' | (typeof players)[number] | 'captions';
}

/** A link that may lead to a file, or a player: what is quickly looked for in thousands of texts. */
const hint = /(?:\]\(|\]:)[ \t]*<?(?![a-z][a-z\d+.-]*:|[/#?)])(?![^)\s>]*\.mdx?[)#?>\s])|<(?:Audio|Video)\b/i;

/** All files that a text which can be compiled hands to readers, in no order. */
export function attachmentsIn(body: string, format: Format): AttachmentInText[] {
  if (!hint.test(body)) return [];
  const nodes = nodesOf(mdxToMdast(normalizeMdx(body, format), { features: { frontmatter: false } }));
  const pictures = new Set(
    nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  const links = nodes.flatMap((node): AttachmentInText[] => {
    const isLink = node.type === 'link' || (node.type === 'definition' && !pictures.has(node.identifier));
    return isLink ? [{ url: node.url, by: 'link' }] : [];
  });
  return [...links, ...playersIn(body, format).flatMap(filesOf)];
}

/** The tags in a text that play a file. */
function playersIn(body: string, format: Format): Tag[] {
  return scan(body, format).tokens.flatMap((token) =>
    token.kind === 'tag' && token.tag.kind !== 'close' && isPlayer(token.tag.name) ? [token.tag] : [],
  );
}

/** Where the pictures lie that stand for films until they play, as typed. */
export function postersIn(body: string, format: Format): string[] {
  if (!body.includes('<Video')) return [];
  return playersIn(body, format).flatMap((tag) => valueOf(tag, 'poster') ?? []);
}

function filesOf(tag: Tag): AttachmentInText[] {
  const [src, captions] = [valueOf(tag, 'src'), valueOf(tag, 'captions')];
  const by = tag.name === 'Audio' ? 'Audio' : 'Video';
  return [
    ...(src ? [{ url: src, by } as const] : []),
    ...(captions ? [{ url: captions, by: 'captions' } as const] : []),
  ];
}

function valueOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

function isPlayer(name: string): boolean {
  return players.some((player) => player === name);
}
