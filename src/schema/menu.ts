import { z } from 'zod';
import { letterSlug, sentence } from './slug.ts';

/** Lists that the blog makes itself, by what a menu calls them: `start` is "Start here". */
export const ownLists = ['start', 'writing', 'topics', 'series', 'search', 'follow', 'changes'] as const;
export type OwnList = (typeof ownLists)[number];

/** Where an entry of the menu may lead: to one of these. */
const ways = ['page', 'topic', 'link'] as const;

const entry = z
  .strictObject({
    page: letterSlug
      .optional()
      .describe(
        `A page of yours, by the name of its file, or a list of the blog's: ${ownLists.join(', ')}. An entry has this, or "topic", or "link".`,
      ),
    topic: letterSlug.optional().describe('A topic, by its name in topics.yaml.'),
    link: z
      .url({ protocol: /^https?$/, error: 'must be a whole address, like "https://example.org/"' })
      .optional()
      .describe('A page elsewhere, as a whole address, such as that of your booking page.'),
    label: sentence(40)
      .optional()
      .describe('The words in the menu. Left out, those of the page; a link needs them.'),
  })
  .superRefine((typed, context) => {
    const [first, second] = ways.filter((way) => typed[way] !== undefined);
    const say = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (first === undefined) say('page', 'is missing');
    if (second !== undefined) say(second, `may not stand in one entry with "${first}"`);
    if (typed.link !== undefined && typed.label === undefined) say('label', 'is missing');
  });

/** The menu of every page, in the author's order. */
export const menu = z
  .array(entry)
  .min(1, { error: 'needs at least one entry' })
  .max(8, { error: 'may have eight entries at most' });

export type Menu = z.infer<typeof menu>;

/** Which entry it is, in a form: what it leads to. */
export function menuKey({ page, topic, link }: Menu[number]): string {
  return page !== undefined ? `page:${page}` : topic !== undefined ? `topic:${topic}` : `link:${link ?? ''}`;
}
