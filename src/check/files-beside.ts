import type { Pictures } from '../library/content/pictures.ts';
import type { Attachments } from '../library/content/attachments.ts';

/** What is known of the pictures and the files in a content folder. */
export interface FilesBeside {
  readonly pictures: Pick<Pictures, 'open'>;
  readonly attachments: Pick<Attachments, 'open'>;
}
