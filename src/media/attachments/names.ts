import { createHash } from 'node:crypto';

/** Grows when the same file is to be published otherwise: it has another name then. */
const recipe = 1;

/** How many signs the name of a file has that is made from its bytes. */
export const hashLength = 12;

/**
 * A short name for a file that is handed out, made from its bytes. It says nothing of the author's own.
 *
 * @param keep Why it is published as it is, whatever it tells; nothing when nobody said.
 */
export function attachmentHash(bytes: Uint8Array, ending: string, keep: string | undefined): string {
  const hash = createHash('sha256').update(`${recipe} ${ending} ${keep === undefined} ${keep === ''} `);
  return hash.update(bytes).digest('hex').slice(0, hashLength);
}
