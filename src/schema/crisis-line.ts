import { z } from 'zod';
import { calendarDate } from './date-field.ts';
import { noteSubjects } from './content-note.ts';
import { sentence, slug } from './slug.ts';

/** What brings somebody to the help page, in the order in which it stands there. Each is an address: `/help/#to-talk`. */
export const situations = [
  'thoughts-of-dying',
  'someone-hurts-you',
  'sexual-violence',
  'a-child',
  'drinking-or-drugs',
  'eating',
  'to-talk',
  'worried-about-someone',
] as const;

export type Situation = (typeof situations)[number];

const record = z.strictObject({
  id: slug.describe('A name for this record, used nowhere else.'),
  name: sentence(100).describe('The name of the line.'),
  country: z
    .string()
    .regex(/^(?:[A-Z]{2}|elsewhere)$/, { error: 'must be two capital letters, like "US", or "elsewhere"' })
    .describe('The country it serves: two capital letters, or "elsewhere" for one that serves all others.'),
  channel: z.enum(['call', 'text', 'chat', 'email', 'web']).describe('How one reaches it.'),
  value: sentence(200).describe('The number, address or web address, in quotes.'),
  keyword: sentence(40).optional().describe('The word to send, for lines that need one.'),
  hours: sentence(100).optional().describe('When it answers.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: 'is not a language code, like "en"' }))
    .min(1)
    .describe('Language codes, like [en, es].'),
  audience: sentence(120).describe('Who it is for.'),
  for: z
    .union([z.literal('everyone'), z.array(z.enum(noteSubjects)).min(1)])
    .describe('"everyone", or the subjects of content notes that it answers.'),
  situations: z
    .array(z.enum(situations))
    .min(1)
    .optional()
    .describe('The parts of the help page on which it stands. Left out, they follow from "for".'),
  note: sentence(200).optional().describe('A short addition, such as which key to press.'),
  source: z
    .url({ protocol: /^https?$/, error: 'must be a whole address that starts with https://' })
    .describe('Where its details can be checked, a whole address.'),
  lastChecked: calendarDate
    .optional()
    .describe(
      'The day you last looked at the source. Left out until you have: the page then says nothing of it, and the check asks.',
    ),
});

/** One way to reach one help line, in `crisis-lines.yaml`. */
export const crisisLine = record.refine(
  // Letters would be left out of the number that is dialled.
  ({ channel, value }) => !['call', 'text'].includes(channel) || /^[\d\s()+-]+$/.test(value),
  { path: ['value'], error: 'must be a number in digits, like "988" or "1-800-555-0100"' },
);

export const crisisLines = z.array(crisisLine);

export type CrisisLine = z.infer<typeof crisisLine>;
