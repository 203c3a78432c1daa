import { z } from 'zod';
import { calendarDate } from './calendar-date.ts';
import { crisisLines } from './crisis-line.ts';
import { feelings } from './feelings.ts';
import { site } from './site.ts';
import { slug } from './slug.ts';
import { path, series, topic } from './topic.ts';
import type { Words } from './words.ts';

const id = { id: slug };

/** All that the data files say, as the pages read it. */
export const blog = z.strictObject({
  site,
  // Validated when it was read; what comes here is the merged whole.
  words: z.custom<Words>((value) => typeof value === 'object' && value !== null),
  topics: z.array(topic.extend(id)),
  series: z.array(series.extend(id)),
  paths: z.array(path.extend(id)),
  feelings: z.array(feelings.extend(id)),
  lines: crisisLines,
  withdrawn: z.array(slug).describe('The ids of posts that were taken down.'),
  today: calendarDate.describe('The day it is taken to be, in the time zone of the site.'),
  plan: z
    .strictObject({
      posts: z.array(slug),
      rest: z.boolean(),
      related: z.record(slug, z.array(slug)),
    })
    .optional()
    .describe('How much of the site one run renders, when it is not the whole.'),
  edition: z
    .int()
    .describe('Grows with each save in the preview, so that nothing old is shown; 0 in a build.'),
  preview: z.boolean().describe('Whether drafts are shown, as only "npm run dev" does.'),
});

export type BlogData = z.infer<typeof blog>;
