import { z } from 'zod';
import { formNames } from './forms.ts';

/** What is known of a file that readers can take or play. */
export const attachmentFacts = z.strictObject({
  use: z.enum(['document', 'picture', 'sound', 'film', 'captions']),
  /** What the published file's name ends in. */
  ending: z.string(),
  /** What the form is called: the name of a word of the interface. */
  name: z.enum(formNames),
  type: z.string(),
  /** How large the published file is. */
  bytes: z.int(),
  /** Whether it is published as it is, because its author gave a reason. */
  kept: z.boolean(),
  /** Whether there would be a reason to keep it: it tells more than it shows. */
  tells: z.boolean(),
  /** How long it plays, where that can be read. */
  seconds: z.number().optional(),
  /** The size of a film as it is seen, upright. */
  width: z.int().optional(),
  height: z.int().optional(),
  /** Whether a film can be heard. */
  heard: z.boolean().optional(),
  /** What some browsers cannot play of it, as it is called: "HEVC". */
  seldomPlayed: z.string().optional(),
});

export type AttachmentFacts = Readonly<z.infer<typeof attachmentFacts>>;

/** A file that can be handed out: what is known of it, and the short name that its bytes have. */
export const openedAttachment = z.strictObject({ hash: z.string(), facts: attachmentFacts });

export type OpenedAttachment = Readonly<z.infer<typeof openedAttachment>>;
