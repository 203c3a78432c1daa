import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const file = join(import.meta.dirname, 'samples.json');
const names = z.array(z.string());

const schema = z.strictObject({
  posts: names,
  topics: names,
  series: names,
  paths: names,
  /** Pages by their files, each with what `printOf` makes of its text. */
  pages: z.record(z.string(), z.string()),
});

/**
 * What the blog comes with to be looked at: posts, topics, series and paths by
 * their names, pages by their text as well. What the author wrote herself, or
 * made of a page, is none of it.
 */
export type KnownSamples = z.infer<typeof schema>;

/** Reads which those are. */
export async function knownSamples(): Promise<KnownSamples> {
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Another for each other text, whatever the line ends are. */
export function printOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
