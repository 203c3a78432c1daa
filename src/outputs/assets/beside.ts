import type { BesideOf } from '../../library/blog/snapshot.ts';
import type { Attachments } from '../../library/content/attachments.ts';
import type { Content } from '../../library/content/content.ts';
import { ownPictures, type OwnPictures } from '../../library/content/own-pictures.ts';
import type { Pictures } from '../../library/content/pictures.ts';
import { visibilityOf } from '../../library/content/visibility.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';
import type { AssetSource } from './assets.ts';
import { attachmentAsset } from './attachment-assets.ts';
import { ownAssets } from './own-assets.ts';
import { pictureAssets } from './picture-assets.ts';
import { attachmentsOfTexts, type TextAttachments } from './text-attachments.ts';
import { picturesOfTexts, type Text, type TextPictures } from './text-pictures.ts';

/** What lies beside the texts of a blog, and goes out with them. */
export interface Beside {
  readonly pictures: TextPictures;
  readonly attachments: TextAttachments;
  /** The pictures of the whole blog. */
  readonly own: OwnPictures;
}

/** What lies beside the texts that readers can open, whose pictures are shown. */
export async function besideTexts(
  content: Content,
  today: CalendarDate,
  pictures: Pictures,
  attachments: Attachments,
): Promise<Beside> {
  const { posts, pages } = content;
  const texts = [...posts.filter(({ data }) => visibilityOf(data, today) === 'public'), ...pages];
  const files = new Set(content.files);
  return {
    pictures: await picturesOfTexts(texts, pictures, files),
    attachments: await attachmentsOfTexts(texts, attachments, files),
    own: await ownPictures(content, pictures),
  };
}

/** What the files of a site are made from that lie beside its texts. */
export function assetsOf(beside: Beside, pictures: Pictures, attachments: Attachments): AssetSource[] {
  return [
    ...[...beside.pictures].flatMap(([{ id }, own]) => own.map((one) => pictureAssets(id, one, pictures))),
    ...ownAssets(beside.own, pictures),
    ...[...beside.attachments].flatMap(([{ id }, own]) =>
      own.map((one) => attachmentAsset(id, one, attachments)),
    ),
  ];
}

/** The pictures and files of each text by what they are called there. */
export function besideByName({ pictures, attachments, own }: Beside): BesideOf {
  const key = ({ file, id }: Text) => `${file.split('/')[0]} ${id}`;
  const shown = new Map(
    [...pictures].map(([text, own]) => [key(text), new Map(own.map(({ name, picture }) => [name, picture]))]),
  );
  const handed = new Map(
    [...attachments].map(([text, own]) => [
      key(text),
      new Map(own.map(({ name, attachment }) => [name, attachment])),
    ]),
  );
  return {
    pictures: (kind, id) => shown.get(`${kind} ${id}`) ?? new Map(),
    attachments: (kind, id) => handed.get(`${kind} ${id}`) ?? new Map(),
    own: () => own,
  };
}
