import { z } from 'zod';

/** Small letters, digits and single hyphens: what stands in an address and in references between files. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'may have small letters, digits and hyphens only, like "a-kinder-voice"',
});

/** An address on this site from its root, with a slash at both ends, like `/an-old-name/`. */
export const sitePath = z.string().regex(/^\/(?:[a-z0-9_.~-]+\/)+$/i, {
  error: 'must start and end with a slash, like "/an-old-name/"',
});

/**
 * The addresses that something had before the one it has now; they go on working.
 *
 * @param folder What its address begins with, for an example: `topics/`.
 */
export function earlierAddresses(folder = '') {
  return z
    .array(sitePath)
    .default([])
    .describe(`Earlier addresses that lead here, oldest first, like "/${folder}an-old-name/".`);
}

/** A text that says something: not empty, not only spaces. */
export function sentence(most: number): z.ZodString {
  return z
    .string()
    .regex(/\S/, { error: 'is empty' })
    .max(most, { error: `is longer than ${most} characters` });
}
