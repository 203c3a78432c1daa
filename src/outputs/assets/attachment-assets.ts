import { givenFile, type Attachments } from '../../library/content/attachments.ts';
import { attachmentName } from '../../library/format/shown-attachment.ts';
import { attachmentHash } from '../../media/attachments/names.ts';
import { AssetError, type AssetSource } from './assets.ts';
import type { TextAttachment, TextAttachments } from './text-attachments.ts';

/**
 * The published copy of a file, for a text that hands it out.
 *
 * @param slug The id of the text.
 */
export function attachmentAsset(
  slug: string,
  { file, attachment }: TextAttachment,
  { folder }: Pick<Attachments, 'folder'>,
): AssetSource {
  const { hash, facts } = attachment;
  const name = attachmentName(slug, hash, facts);
  return {
    names: [name],
    async make() {
      const given = await givenFile(folder, file);
      if (!given || attachmentHash(given.bytes, given.ending, given.keep) !== hash)
        throw new AssetError(`${file} was saved while the site was built. Run this again.`);
      const { published } = await import('../../media/attachments/examine.ts');
      return new Map([[name, await published(given)]]);
    },
  };
}

/** The published files, from the site's folder, that their author keeps as they are whatever they tell. */
export function filesAsTheyAre(attachments: TextAttachments): string[] {
  return [...attachments].flatMap(([{ id }, own]) =>
    own.flatMap(({ attachment: { hash, facts } }) =>
      facts.kept ? [`assets/${attachmentName(id, hash, facts)}`] : [],
    ),
  );
}
