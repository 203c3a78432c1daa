import { z } from 'zod';
import { languageCode } from './language-code.ts';
import { alsoCalled, earlierAddresses, sentence } from './slug.ts';

/** The front matter of a standing page, such as "about". */
export const page = z.strictObject({
  title: sentence(120).describe('The title, as readers see it.'),
  description: sentence(300).describe('One sentence for search engines and share cards.'),
  language: languageCode
    .optional()
    .describe("The language of this page, as a code: es, pt-BR. Left out, it is the blog's."),
  also: alsoCalled(),
  aliases: earlierAddresses(),
});

/** The pages that the blog cannot do without: each is linked from somewhere. */
export const requiredPages = [
  'about',
  'follow',
  'help',
  'limits',
  'not-found',
  'privacy',
  'withdrawn',
] as const;

/** Pages that a blog may have or not: the footer of every page leads to those that are there. */
export const optionalPages: readonly string[] = ['finding-someone', 'consumer-health-data'];

/** Whether the blog itself leads to a page of that name, where it is there. */
export function isLinkedPage(id: string): boolean {
  return [...requiredPages, ...optionalPages, 'listening'].includes(id);
}

export type PageData = z.infer<typeof page>;

/** Pages on which more than their prose stands: each has a route of its own. */
export const pagesWithOwnRoute: readonly string[] = ['follow', 'help', 'not-found', 'withdrawn'];

/** Names that a page cannot have, because something else lies at that address. */
export const reservedPages: readonly string[] = [
  '404',
  'cards',
  'changes',
  'copy',
  'desk',
  'earlier',
  'epub',
  'fonts',
  'notes',
  'pagefind',
  'paths',
  'search',
  'series',
  'site-icons',
  'topics',
  'writing',
];
