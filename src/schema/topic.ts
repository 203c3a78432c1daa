import { z } from 'zod';
import type { Place } from '../art/places.ts';
import { drawing } from './drawing.ts';
import { alsoCalled, earlierAddresses, letterSlug, sentence, slug, type AddressLetters } from './slug.ts';

/** A topic in `topics.yaml`. */
export const topic = z.strictObject({
  title: sentence(60).describe('The name of the topic.'),
  description: sentence(500).describe('What is in it, in two or three sentences.'),
  drawing: drawing.optional(),
  also: alsoCalled(),
  aliases: earlierAddresses('topics/'),
});

/** A series in `series.yaml`. */
export const series = z.strictObject({
  title: sentence(100).describe('The name of the series.'),
  description: sentence(500).describe('What it is about.'),
  aliases: earlierAddresses('series/'),
});

/** A reading path in `paths.yaml`. */
export const path = z.strictObject({
  title: sentence(80).describe('The name of the path: its subject, never who the reader is.'),
  description: sentence(120).describe('One line about it.'),
  posts: z
    .array(letterSlug)
    .min(1, { error: 'needs at least one post' })
    .describe('The posts in order, by file name without its ending.'),
  aliases: earlierAddresses('paths/'),
});

/**
 * Several records of one kind, by the name that other files use for them; their order is kept.
 *
 * @param letters Which letters those names may have, as they stand in addresses.
 */
export function recordsOf<Record extends z.ZodType>(record: Record, letters?: AddressLetters) {
  return z.record(letters === 'letters' ? letterSlug : slug, record);
}

/** A topic whose drawings have a place, hers or one that the blog chose. */
export type TopicData = z.infer<typeof topic> & { readonly drawing: Place };
export type SeriesData = z.infer<typeof series>;
export type PathData = z.infer<typeof path>;
