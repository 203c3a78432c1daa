import type { TextAttachments } from './text-attachments.ts';
import type { TextPictures } from './text-pictures.ts';

/** What lies beside several texts, and goes out with them. */
export interface Beside {
  readonly pictures: TextPictures;
  readonly attachments: TextAttachments;
}
