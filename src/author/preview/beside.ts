import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname } from 'node:path';
import type { Attachments } from '../../library/content/attachments.ts';
import type { Content } from '../../library/content/content.ts';
import { listFiles } from '../../library/content/files.ts';
import { ownPictures, type OwnPictures } from '../../library/content/own-pictures.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import type { BesideOf } from '../../library/blog/snapshot.ts';
import { typeOf } from '../../media/attachments/forms.ts';
import type { AssetSource } from '../../outputs/assets/assets.ts';
import { attachmentAsset } from '../../outputs/assets/attachment-assets.ts';
import { attachmentsOfText } from '../../outputs/assets/text-attachments.ts';
import { picturesOfText, type Text } from '../../outputs/assets/text-pictures.ts';
import { sendBytes } from './send-bytes.ts';

/** What is known of the pictures and files that lie beside the texts. */
interface Known {
  readonly pictures: Pictures;
  readonly attachments: Attachments;
}

/** The pictures that each text of a reading shows, and the files that it hands out. */
export function besideIn(content: Content, { pictures, attachments }: Known): BesideOf {
  const textOf = (kind: 'posts' | 'pages', id: string) => content[kind].find((one) => one.id === id);
  const files = async () => new Set(await listFiles(content.folder));
  let own: Promise<OwnPictures> | undefined;
  return {
    own: () => (own ??= ownPictures(content, pictures)),
    async pictures(kind, id) {
      const text = textOf(kind, id);
      const found = text ? await picturesOfText(text, await files(), pictures) : [];
      return new Map(found.map(({ name, picture }) => [name, picture]));
    },
    async attachments(kind, id) {
      const text = textOf(kind, id);
      const found = text ? await attachmentsOfText(text, await files(), attachments) : [];
      return new Map(found.map(({ name, attachment }) => [name, attachment]));
    },
  };
}

/** Forms that only pages show. */
const drawn: Readonly<Record<string, string>> = { '.avif': 'image/avif', '.svg': 'image/svg+xml' };

/**
 * Answers with a file that is made of a picture or another file beside a text or of the blog's own pictures, as a build would make it.
 *
 * @param path Its address.
 * @returns Whether there is such a file.
 */
export async function sendBeside(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  content: Content | undefined,
  known: Known,
): Promise<boolean> {
  const name = basename(path);
  const type = drawn[extname(name)] ?? typeOf(extname(name).slice(1));
  if (!content || type === undefined) return false;
  // What makes pictures is loaded when the first one is asked for.
  const { ownAssets } = await import('../../outputs/assets/own-assets.ts');
  const files = new Set(await listFiles(content.folder));
  const texts = [...content.posts, ...content.pages].filter(({ id }) => name.startsWith(`${id}-`));
  const found = [
    ...(name.startsWith('site-')
      ? ownAssets(await ownPictures(content, known.pictures), known.pictures)
      : []),
    ...(await Promise.all(texts.map((text) => sourcesOf(text, files, known)))).flat(),
  ];
  for (const source of found.filter(({ names }) => names.includes(name))) {
    const bytes = (await source.make([name])).get(name);
    if (!bytes) continue;
    sendBytes(request, response, bytes, type);
    return true;
  }
  return false;
}

async function sourcesOf(
  text: Text,
  files: ReadonlySet<string>,
  { pictures, attachments }: Known,
): Promise<AssetSource[]> {
  const { pictureAssets } = await import('../../outputs/assets/picture-assets.ts');
  const shown = await picturesOfText(text, files, pictures);
  const handed = await attachmentsOfText(text, files, attachments);
  return [
    ...shown.map((one) => pictureAssets(text.id, one, pictures)),
    ...handed.map((one) => attachmentAsset(text.id, one, attachments)),
  ];
}
