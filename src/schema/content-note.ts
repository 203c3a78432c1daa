import { z } from 'zod';
import { sentence } from './slug.ts';

/** What a content note can be about. A closed list, so that help lines and related posts can follow it. */
export const noteSubjects = [
  'abuse',
  'death',
  'eating',
  'illness',
  'loss',
  'pregnancy',
  'racism',
  'religion',
  'self-harm',
  'sexual-violence',
  'shame',
  'stalking',
  'substances',
  'suicide',
  'violence',
  'war',
] as const;

/** How far a post goes into a subject, from lightest to heaviest. */
export const noteDepths = ['mentioned', 'discussed', 'described'] as const;

/** One content note: what, how deeply, and where in the post. */
export const contentNote = z.strictObject({
  about: z.enum(noteSubjects).describe('The subject, from the list of known subjects.'),
  depth: z
    .enum(noteDepths)
    .describe('How deeply: "mentioned" in passing, "discussed" in general, or "described" closely.'),
  detail: sentence(160)
    .optional()
    .describe(
      'More of it in your own words, starting small, without a period: it is read after "This post discusses eating:", or in place of the subject where it names it.',
    ),
  where: sentence(120)
    .optional()
    .describe('Where it stands, as a sentence can begin with it, for example "in the second section".'),
});

export type ContentNote = z.infer<typeof contentNote>;
export type NoteSubject = ContentNote['about'];
