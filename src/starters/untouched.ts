import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../library/content/files.ts';
import { knownSamples, printOf } from './known-samples.ts';

let prints: Promise<ReadonlySet<string>> | undefined;

/** What `printOf` makes of each standing page as the program brings it, in any language. */
export function untouchedPrints(): Promise<ReadonlySet<string>> {
  return (prints ??= read());
}

async function read(): Promise<ReadonlySet<string>> {
  const { pages } = await knownSamples();
  const starters = (await listFiles(import.meta.dirname)).filter((file) => file.endsWith('.mdx'));
  const texts = await Promise.all(starters.map((file) => readFile(join(import.meta.dirname, file), 'utf8')));
  return new Set([...Object.values(pages), ...texts.map(printOf)]);
}
