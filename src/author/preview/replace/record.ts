import { z } from 'zod';
import { cachePlace, readCache, writeCache } from '../../../cache.ts';

/** Why a text was left as it is. */
export const reasons = ['changed', 'closed', 'not-kept', 'refused'] as const;
export type Reason = (typeof reasons)[number];

const text = z.object({ file: z.string(), title: z.string() });
const left = z.array(text.extend({ why: z.enum(reasons), places: z.int() }));

const replaced = z.object({
  find: z.string(),
  put: z.string(),
  texts: z.array(
    text.extend({
      places: z.int(),
      /** The moment by which its earlier version is kept. */
      kept: z.int(),
      /** The version that was written. */
      version: z.string(),
    }),
  ),
  left,
  /** What was put back, and what was not. */
  back: z.object({ texts: z.array(text), left }).optional(),
});

/** What was replaced last in all texts, so that it can be put back after the preview was closed as well. */
export type Replacement = z.infer<typeof replaced>;
export type LeftText = Replacement['left'][number];

/** The record of what was replaced last; nothing where there is none. @param cache The folder for what is kept between builds. */
export async function lastReplaced(cache: string, folder: string): Promise<Replacement | undefined> {
  const kept = await readCache(placeOf(cache, folder));
  return kept && replaced.safeParse(JSON.parse(kept.toString('utf8'))).data;
}

/** Keeps it. @param folder The content folder: another blog has another record. */
export async function keepReplaced(cache: string, folder: string, what: Replacement): Promise<void> {
  await writeCache(placeOf(cache, folder), JSON.stringify(what));
}

function placeOf(cache: string, folder: string): string {
  return cachePlace(cache, 'replaced', folder);
}
