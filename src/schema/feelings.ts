import { z } from 'zod';
import { alsoCalled, sentence } from './slug.ts';

const like = sentence(80).describe('A few words on what it is like.');

/** A group of words for feelings in `feelings.yaml`. */
export const feelings = z.strictObject({
  title: sentence(60).describe('What the words in it have in common, as readers see it.'),
  words: z
    .record(sentence(40), z.union([like, z.strictObject({ like, also: alsoCalled() })]))
    .refine((words) => Object.keys(words).length > 0, { error: 'needs at least one word' })
    .describe(
      'The words, each with a colon and a few words on what it is like; where people also call it something else, as { like: …, also: [tired] }.',
    ),
});

/** What a word is like, and what else people call it. */
export function feelingOf(entry: FeelingsData['words'][string]): {
  readonly like: string;
  readonly also: readonly string[];
} {
  return typeof entry === 'string' ? { like: entry, also: [] } : entry;
}

export type FeelingsData = z.infer<typeof feelings>;
