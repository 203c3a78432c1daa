import { z } from 'zod';
import { crisisLines } from './crisis-line.ts';
import { page } from './page.ts';
import { plainPost } from './post.ts';
import { site } from './site.ts';
import { path, recordsOf, series, topic } from './topic.ts';
import { wordsFrom } from './words.ts';

/** A JSON Schema (draft 7, which editors read), as an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The data files, and what each may say. */
export const dataFiles = {
  'site.yaml': site,
  'topics.yaml': recordsOf(topic, 'letters'),
  'series.yaml': recordsOf(series, 'letters'),
  'paths.yaml': recordsOf(path, 'letters'),
  'crisis-lines.yaml': crisisLines,
  'words.yaml': wordsFrom,
} as const;

/** The front matter of posts and of pages. */
export const frontMatter = { posts: plainPost, pages: page } as const;

/** A month has at most 31 days; which of them it lacks, the check says. */
const day = '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';

/** Said in place of the pattern by the YAML language server, which both extensions use. */
const dayMeant = 'Write the day as YYYY-MM-DD, for example 2026-12-25.';

/**
 * What an editor can know of a file from its schema: names, kinds, choices and
 * the sentence that explains each field. The check knows more.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (isDate(zodSchema)) Object.assign(jsonSchema, { pattern: day, patternErrorMessage: dayMeant });
    },
  });
}

/** A calendar date is a text to zod; it is known by what it takes. */
function isDate(schema: unknown): boolean {
  if (!(schema instanceof z.ZodString)) return false;
  return schema.safeParse('2026-12-25').success && !schema.safeParse('words').success;
}
