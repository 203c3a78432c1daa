import type { Attachments } from '../../library/content/attachments.ts';
import { namedFile } from '../../library/content/named-file.ts';
import { attachmentAddress, attachmentsIn } from '../../markdown/attachments.ts';
import { formatOf } from '../../markdown/text-file.ts';
import type { OpenedAttachment } from '../../media/attachments/facts.ts';
import type { Text } from './text-pictures.ts';

/** A file that a text hands to readers. */
export interface TextAttachment {
  /** What the text calls it, from the content folder. */
  readonly name: string;
  /** What it is called on the disk, from the content folder. */
  readonly file: string;
  readonly attachment: OpenedAttachment;
}

/** The files of several texts. */
export type TextAttachments = ReadonlyMap<Text, readonly TextAttachment[]>;

/** The files that several texts of the same folder hand to readers. */
export async function attachmentsOfTexts(
  texts: readonly Text[],
  attachments: Attachments,
  files: ReadonlySet<string>,
): Promise<TextAttachments> {
  const found = texts.map(async (text) => [text, await attachmentsOfText(text, files, attachments)] as const);
  return new Map(await Promise.all(found));
}

/**
 * The files that a post or a page hands to readers, each once, in the order of the text. What is not there or is
 * not handed out is left out; the check tells of it.
 *
 * @param files Every file of the content folder.
 */
export async function attachmentsOfText(
  { file: from, body }: Text,
  files: ReadonlySet<string>,
  attachments: Attachments,
): Promise<TextAttachment[]> {
  const found = new Map<string, TextAttachment>();
  for (const { url } of attachmentsIn(body, formatOf(from))) {
    const address = attachmentAddress(url, from);
    const file = address && namedFile([address.file, address.literal], files);
    if (!address || file === undefined || found.has(address.file)) continue;
    const opened = await attachments.open(file);
    if ('facts' in opened) found.set(address.file, { name: address.file, file, attachment: opened });
  }
  return [...found.values()];
}
