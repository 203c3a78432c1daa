import type { AttachmentFacts, OpenedAttachment } from '../../media/attachments/facts.ts';
import type { Urls } from '../urls.ts';

/** A file as a page hands it out: what is known of it, and where it lies. */
export interface ShownAttachment extends Pick<
  AttachmentFacts,
  'use' | 'ending' | 'name' | 'type' | 'bytes' | 'seconds' | 'width' | 'height'
> {
  readonly address: string;
}

/** @param slug The id of the text that hands it out. */
export function shownAttachment(
  { hash, facts }: OpenedAttachment,
  slug: string,
  urls: Pick<Urls, 'asset'>,
): ShownAttachment {
  return { ...facts, address: urls.asset(attachmentName(slug, hash, facts)) };
}

/**
 * The name of a published file: that of the text that hands it out, and what the file holds. Never as the author
 * calls it, which may name a person or a day.
 */
export function attachmentName(
  slug: string,
  hash: string,
  { ending }: Pick<AttachmentFacts, 'ending'>,
): string {
  return `${slug}-${hash}.${ending}`;
}
