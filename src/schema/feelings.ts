import { z } from 'zod';
import { sentence } from './slug.ts';

/** A group of words for feelings in `feelings.yaml`. */
export const feelings = z.strictObject({
  title: sentence(60).describe('What the words in it have in common, as readers see it.'),
  words: z
    .record(sentence(40), sentence(80))
    .refine((words) => Object.keys(words).length > 0, { error: 'needs at least one word' })
    .describe('The words, each with a colon and a few words on what it is like.'),
});

export type FeelingsData = z.infer<typeof feelings>;
