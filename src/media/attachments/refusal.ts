import { z } from 'zod';
import { tellings } from '../trace.ts';

/** What a file is and tells, as `inspect` found it. */
const inspection = z.strictObject({
  kind: z.string(),
  traces: z.array(
    z.strictObject({ tells: z.enum(tellings), where: z.string(), value: z.string().optional() }),
  ),
  unread: z.enum(['broken', 'locked', 'too large', 'unknown kind']).optional(),
});

/** Why a file is not handed to readers. */
export const refused = z.union([
  z.strictObject({ why: z.literal(['closed', 'empty', 'too-large', 'no-reason']) }),
  /** It is of a kind that is not handed out, or that browsers do not play. */
  z.strictObject({ why: z.literal('form'), kind: z.string() }),
  z.strictObject({ why: z.literal('tells'), inspection }),
]);

export type Refused = Readonly<z.infer<typeof refused>>;

/** A file that is not handed out. Its message is for somebody who reads code. */
export class RefusedAttachment extends Error {
  override readonly name = 'RefusedAttachment';
  readonly reason: Refused;

  constructor(reason: Refused) {
    super(`It is not handed out: ${reason.why}.`);
    this.reason = reason;
  }
}
