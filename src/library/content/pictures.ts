import { z } from 'zod';
import { pictureFacts, type OpenedPicture } from '../../media/pictures/facts.ts';
import { hashLength, pictureHash } from '../../media/pictures/names.ts';
import { reason, RefusedPicture, type Reason } from '../../media/pictures/refusal.ts';
import { examinedFiles, type ExaminedFiles } from './examined-files.ts';

/** What was found of a file, as it is kept. */
const examined = z.union([z.strictObject({ facts: pictureFacts }), z.strictObject({ refused: reason })]);

/** A file that cannot be shown as a picture. */
export interface ClosedPicture {
  readonly refused: Reason;
}

/** The pictures of a content folder. */
export type Pictures = ExaminedFiles<OpenedPicture | ClosedPicture>;

/** Larger than any camera's photograph, and small enough for the memory of an old computer. */
export const mostBytes = 150_000_000;

/**
 * @param folder The content folder, an absolute path.
 * @param caches Where what may be used again is kept, an absolute path; without one it is remembered only.
 */
export function picturesOf(folder: string, caches?: string): Pictures {
  return examinedFiles<z.infer<typeof examined>, OpenedPicture | ClosedPicture>(folder, caches, {
    kept: 'pictures',
    mostBytes,
    hashLength,
    hashOf: pictureHash,
    examine: examinedNow,
    parse: (kept) => examined.parse(kept),
    found: (hash, seen) => ('facts' in seen ? { hash, ...seen } : seen),
    tooLarge: { refused: { why: 'too-large' } },
    closed: { refused: { why: 'closed' } },
  });
}

async function examinedNow(bytes: Uint8Array): Promise<z.infer<typeof examined>> {
  // What decodes pictures is loaded where one is to be looked at that nobody has looked at before.
  const { examine } = await import('../../media/pictures/examine.ts');
  try {
    return { facts: await examine(bytes) };
  } catch (error) {
    if (error instanceof RefusedPicture) return { refused: error.reason };
    throw error;
  }
}
