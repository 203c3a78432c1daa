import { z } from 'zod';
import { colorNames } from '../art/color-sets.ts';
import { hostKinds } from './host-kind.ts';
import { languageCode } from './language-code.ts';
import { typefaceNames } from './looks.ts';
import { menu } from './menu.ts';
import { cardFont, icon, logo, portrait } from './own-pictures.ts';
import { emergencyIn, weatherIn } from './region.ts';
import { addressLetters, sentence } from './slug.ts';
import { isTimeZone } from './time-zone.ts';

/** `site.yaml` as it is typed, before what the region tells is filled in. */
export const siteAsTyped = z.strictObject({
  title: sentence(80).describe('The name of the blog.'),
  headline: sentence(100).describe('The large line on the home page.'),
  introduction: sentence(500).describe('Who writes and for whom, in two sentences, under the headline.'),
  description: sentence(200).describe('One sentence for feeds and search engines.'),
  address: z
    .url({ protocol: /^https?$/, error: 'must be a whole address, like "https://example.org/"' })
    .regex(/\/$/, { error: 'must end with a slash, like "https://example.org/"' })
    .describe('Where the site lives. A folder at the end, as in https://example.org/blog/, is honoured.'),
  language: languageCode.describe('The language of the writing, as a code: en, es, pt-BR.'),
  addresses: z
    .enum(addressLetters)
    .optional()
    .describe(
      'Which letters the addresses of posts and pages may have: latin, or letters, those of your language. Left out, latin.',
    ),
  direction: z.enum(['ltr', 'rtl']).describe('Which way the writing runs: ltr or rtl.'),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'is not a time zone, like "America/New_York"' })
    .describe('The time zone in which a day begins here.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'must be two capital letters, like "US"' })
    .describe('The country whose help lines come first: two capital letters.'),
  author: z.strictObject({
    name: sentence(100).describe('Your name as readers see it.'),
    credentials: sentence(100).describe('Your license title, for example LMFT.'),
    licence: sentence(100).describe('Your license number.'),
    jurisdiction: sentence(100).describe('Where you are licensed.'),
  }),
  contact: z.strictObject({
    email: z
      .string()
      .regex(/^(\[.+\]|[^\s@:]+@[^\s@]+)$/, { error: 'is not an email address' })
      .describe('Where readers may write to.'),
    phone: z
      .string()
      .regex(/^(?!\d{4}-\d\d-\d\d$)\+?[\d\s()/.-]{5,30}$/, {
        error: 'must be a number in digits, like "+1 555 010 0199"',
      })
      .optional()
      .describe('Your telephone number, in quotes. It stands below the address for mail.'),
  }),
  menu: menu
    .optional()
    .describe(
      'What the menu of every page leads to, in your order. Left out: start, writing, topics, about, search.',
    ),
  colors: z
    .enum(colorNames)
    .optional()
    .describe(
      `The colors of all pages, one of these: ${colorNames.join(', ')}. Your desk shows them. Left out, linen.`,
    ),
  typeface: z
    .enum(typefaceNames)
    .optional()
    .describe(
      `The letters of all pages, one of these: ${typefaceNames.join(', ')}. Your desk shows them. Left out, warm.`,
    ),
  logo: logo
    .optional()
    .describe('Your own picture in place of the mark of the blog, at the top of each page.'),
  icon: icon.optional(),
  cardFont: cardFont.optional(),
  portrait: portrait.optional().describe('A picture of you, on the page about you.'),
  quickExit: z
    .url({ protocol: /^https$/, error: 'must be a whole address that starts with https://' })
    .optional()
    .describe(
      'Where "Leave this page quickly" leads: an unremarkable page; left out, the weather service of the region.',
    ),
  host: sentence(200).describe('The company that serves this site, named on the privacy page.'),
  hostKind: z
    .enum(hostKinds)
    .optional()
    .describe(
      'What kind of host that is: netlify, cloudflare, github-pages, apache, nginx, caddy, lighttpd or other. The build makes what it reads; left out, what Netlify and Cloudflare read.',
    ),
  httpsOnly: z
    .boolean()
    .optional()
    .describe(
      'Write true when this domain will be served with https all year: browsers are told to ask it for nothing else for as long, and whoever came once could not come without. Left out, they are told nothing.',
    ),
  hostLogs: sentence(400)
    .optional()
    .describe('What that company keeps of each visit, and for how long, as its own pages say.'),
  emergency: sentence(40)
    .optional()
    .describe(
      'The emergency number of your region, in quotes, for the pages on help and on limits; left out, the one known for the region.',
    ),
});

/**
 * `site.yaml`: who writes, where the site lives, in which language and time
 * zone. What the region tells by itself is filled in where the author says nothing.
 */
export const site = siteAsTyped.transform(({ quickExit, emergency, httpsOnly, ...own }) => ({
  ...own,
  httpsOnly: httpsOnly ?? false,
  quickExit: quickExit ?? weatherIn(own.region),
  emergency: emergency ?? emergencyIn(own.region),
}));

export type Site = z.infer<typeof site>;
