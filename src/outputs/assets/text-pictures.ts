import type { Content } from '../../library/content/content.ts';
import { namedFile } from '../../library/content/named-file.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import { postersIn } from '../../markdown/attachments.ts';
import { pictureAddress, pictureUrls } from '../../markdown/pictures.ts';
import { formatOf } from '../../markdown/text-file.ts';
import type { OpenedPicture } from '../../media/pictures/facts.ts';

/** A picture that a text shows. */
export interface TextPicture {
  /** What the text calls it, from the content folder. */
  readonly name: string;
  /** What it is called on the disk, from the content folder. */
  readonly file: string;
  readonly picture: OpenedPicture;
}

/** A post or a page as it lies in the folder. */
export type Text = Content['posts'][number] | Content['pages'][number];

/** The pictures of several texts. */
export type TextPictures = ReadonlyMap<Text, readonly TextPicture[]>;

/** The pictures of several texts that are in the same folder. */
export async function picturesOfTexts(
  texts: readonly Text[],
  pictures: Pictures,
  files: ReadonlySet<string>,
): Promise<TextPictures> {
  const found = texts.map(async (text) => [text, await picturesOfText(text, files, pictures)] as const);
  return new Map(await Promise.all(found));
}

/**
 * The pictures that a post or a page shows, its cover included, each once.
 * What is not there or cannot be shown is left out; the check tells of it.
 *
 * @param files Every file of the content folder.
 */
export async function picturesOfText(
  text: Text,
  files: ReadonlySet<string>,
  pictures: Pictures,
): Promise<TextPicture[]> {
  const found = new Map<string, TextPicture>();
  for (const readings of namesIn(text)) {
    const [name = ''] = readings;
    const file = namedFile(readings, files);
    if (file === undefined || found.has(name)) continue;
    const opened = await pictures.open(file);
    if ('facts' in opened) found.set(name, { name, file, picture: opened });
  }
  return [...found.values()];
}

/** Each name as it may be meant, the likeliest first. */
function namesIn({ file: from, body, data }: Text): string[][] {
  const format = formatOf(from);
  const urls = [...pictureUrls(body, format), ...postersIn(body, format)];
  const addresses = urls.flatMap((url) => pictureAddress(url, from) ?? []);
  const cover = 'cover' in data ? data.cover : undefined;
  const src = cover && pictureAddress(cover.src, from);
  return [
    ...(src ? [[src.literal, src.file]] : []),
    ...addresses.map(({ file, literal }) => [file, literal]),
  ];
}
