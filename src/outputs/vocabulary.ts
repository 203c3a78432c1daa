import type { DangerWords } from '../browser/crisis/danger.ts';
import { folded } from '../browser/words/folded.ts';
import type { QueryWords } from '../browser/search/query.ts';
import { nearLines } from '../library/help/help-lines.ts';
import type { BlogData } from '../library/content/blog-data.ts';
import { situations } from '../schema/crisis-line.ts';
import { vocabularyIn } from '../vocabulary/index.ts';
import { digest } from './page/page-key.ts';

/** A file that the reader's browser fetches: its name, which changes with it, and its text. */
export interface VocabularyFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The words that readers' browsers listen for, in the language of the blog and in those that its region's help
 * lines speak: whoever asks for help in one of them finds somebody who answers in it.
 */
export function vocabularyFile({ site, lines }: Pick<BlogData, 'site' | 'lines'>): VocabularyFile {
  const spoken = nearLines(lines, site.region).flatMap(({ languages }) => languages);
  const { danger, harmless, between, ordinary, kin, stopWords } = vocabularyIn([site.language, ...spoken]);
  const listened: DangerWords & QueryWords = {
    danger: Object.fromEntries(
      situations.map((id) => [
        id,
        [...new Set(danger.flatMap(({ situation, words }) => (situation === id ? words : [])))],
      ]),
    ),
    harmless,
    between,
    ordinary,
    kin: kin.map(({ typed, under }) => [typed, under] as const),
    stopWords: [...new Set(stopWords.map(folded))],
  };
  const text = JSON.stringify(listened);
  return { name: `vocabulary.${digest([text]).slice(0, 8)}.json`, text };
}
