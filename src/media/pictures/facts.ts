import { z } from 'zod';

/** What is known of a picture once it was decoded. Its size is the one that it has upright. */
export const pictureFacts = z.strictObject({
  /** What it is by its bytes. */
  kind: z.string(),
  width: z.int(),
  height: z.int(),
  /** Whether nothing of it can be seen through. */
  opaque: z.boolean(),
  /** How many pictures are shown one after another; 1 for one that stands still. */
  frames: z.int(),
  /** How many pages it has, the first of which is shown. */
  pages: z.int(),
});

export type PictureFacts = Readonly<z.infer<typeof pictureFacts>>;

/** A picture that can be shown: what is known of it, and the short name that its bytes have. */
export const openedPicture = z.strictObject({ hash: z.string(), facts: pictureFacts });

export type OpenedPicture = Readonly<z.infer<typeof openedPicture>>;
