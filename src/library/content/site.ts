import { site, type Site } from '../../schema/site.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { wordsOver, type Words } from '../../schema/words.ts';
import { wordsOf } from '../../words/index.ts';
import { en } from '../../words/en/index.ts';
import { readData } from './data-file.ts';
import { listFiles, readText, type ReadText } from './files.ts';
import type { Yaml } from './yaml.ts';

/** Who writes and where, and the words of the interface. */
export interface SiteFiles {
  readonly site: Site | undefined;
  /** `site.yaml` as it was typed, wrong or not; absent when it cannot be read. */
  readonly typed?: Yaml;
  readonly words: Words;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `site.yaml` and `words.yaml` alone, for those who need nothing else.
 *
 * @param folder The content folder, an absolute path.
 */
export async function readSite(folder: string): Promise<SiteFiles> {
  const files = await listFiles(folder);
  const open = async (file: string) => (files.includes(file) ? readText(folder, file) : undefined);
  return siteFrom(await open('site.yaml'), await open('words.yaml'));
}

/**
 * The same of files that were read; nothing for one that is not there.
 *
 * @param read The text of `site.yaml`.
 * @param readWords The text of `words.yaml`.
 */
export async function siteFrom(
  read: ReadText | undefined,
  readWords: ReadText | undefined,
): Promise<SiteFiles> {
  const own = readData('site.yaml', read, site);
  const spoken = own.value && (await wordsOf(own.value.language));
  const words = readData('words.yaml', readWords, wordsOver(spoken ?? en), true);
  return {
    site: own.value,
    ...(own.yaml && { typed: own.yaml }),
    words: words.value ?? spoken ?? en,
    diagnostics: [...own.diagnostics, ...words.diagnostics],
  };
}
