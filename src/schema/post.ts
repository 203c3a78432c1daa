import { z } from 'zod';
import { calendarDate } from './date-field.ts';
import { contentNote } from './content-note.ts';
import { languageCode } from './language-code.ts';
import { alsoCalled, earlierAddresses, letterSlug, sentence } from './slug.ts';

/** The front matter of a post. Every field carries the plain sentence that explains it. */
export const plainPost = z.strictObject({
  title: sentence(200).describe('The title, as readers see it.'),
  description: sentence(300).describe('The standfirst: one sentence under the title, also shown in lists.'),
  pubDate: calendarDate.describe(
    'The day it appears, as YYYY-MM-DD. A day in the future keeps it back until then.',
  ),
  order: z
    .int()
    .min(1)
    .max(99)
    .optional()
    .describe('Which of several posts on one day it is: 1 came first, 2 after it.'),
  revisions: z
    .array(
      z.strictObject({
        date: calendarDate.describe('The day of the change, as YYYY-MM-DD.'),
        note: sentence(300).describe('What changed, in one sentence.'),
      }),
    )
    .default([])
    .describe('What changed after it was published. The newest date is shown as the revised date.'),
  topics: z
    .array(letterSlug)
    .min(1, { error: 'needs at least one topic' })
    .max(3, { error: 'may have three topics at most' })
    .describe('One to three topics from topics.yaml, the main one first.'),
  language: languageCode
    .optional()
    .describe("The language of this post, as a code: es, pt-BR. Left out, it is the blog's."),
  translationOf: letterSlug
    .optional()
    .describe('The post that says the same in another language, by file name without its ending.'),
  also: alsoCalled(),
  series: letterSlug.optional().describe('The series it belongs to, from series.yaml.'),
  part: z.int().min(1).optional().describe('Which part of the series it is: 1, 2, 3.'),
  contentNotes: z
    .array(contentNote)
    .default([])
    .describe('What a reader may want to know before reading, and how deeply it goes.'),
  cover: z
    .strictObject({
      src: z.string().describe('The picture, a path that starts with "./".'),
      alt: sentence(300).describe('What the picture shows, for those who cannot see it.'),
      caption: sentence(300).optional().describe('A line under the picture.'),
    })
    .optional()
    .describe('A picture shown in place of the drawing.'),
  draft: z.boolean().default(false).describe('true keeps it off the site; you see it with "npm run dev".'),
  withdrawn: calendarDate
    .optional()
    .describe('The day it was taken down. Its address then shows a short neutral notice.'),
  featured: z.boolean().default(false).describe('true shows it first under “Start here”.'),
  aliases: earlierAddresses('writing/'),
  related: z.array(letterSlug).default([]).describe('Posts to offer next, by file name without its ending.'),
  sources: z
    .array(
      z.strictObject({
        title: sentence(300).describe('The title of the work.'),
        author: sentence(200).optional().describe('Who wrote it.'),
        year: z.int().optional().describe('The year it appeared.'),
        kind: sentence(120).optional().describe('What it is: "a book for clinicians", "a study".'),
        url: z
          .url({ protocol: /^https?$/, error: 'must be a whole address that starts with https://' })
          .optional()
          .describe('Where it can be read, a whole address.'),
        opened: calendarDate.optional().describe('The day you read it there, as YYYY-MM-DD.'),
      }),
    )
    .default([])
    .describe('What the post leans on, listed at its end.'),
  search: z.boolean().default(true).describe('false keeps it out of the search on this site.'),
});

export type PostData = Omit<z.infer<typeof plainPost>, 'cover'>;
