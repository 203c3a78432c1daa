import { site, type Site } from '../../schema/site.ts';
import type { Problem } from '../../schema/problem.ts';
import { wordsOver, type Words } from '../../schema/words.ts';
import { wordsOf } from '../../words/index.ts';
import { en } from '../../words/en/index.ts';
import { listFiles } from './files.ts';
import { openData } from './data-file.ts';

/** Who writes and where, and the words of the interface. */
export interface SiteFiles {
  readonly site: Site | undefined;
  readonly words: Words;
  readonly problems: readonly Problem[];
}

/**
 * Reads `site.yaml` and `words.yaml` alone, for those who need nothing else.
 *
 * @param folder The content folder, an absolute path.
 */
export async function readSite(folder: string): Promise<SiteFiles> {
  const files = await listFiles(folder);
  const own = await openData(folder, files, 'site.yaml', site);
  const spoken = own.value && (await wordsOf(own.value.language));
  const words = await openData(folder, files, 'words.yaml', wordsOver(spoken ?? en), true);
  return {
    site: own.value,
    words: words.value ?? spoken ?? en,
    problems: [...own.problems, ...words.problems],
  };
}
