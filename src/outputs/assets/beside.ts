import type { OwnPictures } from '../../library/content/own-pictures.ts';
import type { TextAttachments } from './text-attachments.ts';
import type { TextPictures } from './text-pictures.ts';

/** What lies beside the texts of a blog, and goes out with them. */
export interface Beside {
  readonly pictures: TextPictures;
  readonly attachments: TextAttachments;
  /** The pictures of the whole blog. */
  readonly own: OwnPictures;
}
